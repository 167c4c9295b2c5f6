package org.encommun.feedback.survey;

import jakarta.enterprise.context.ApplicationScoped;

import org.encommun.defaults.aggregate.Publication;
import org.encommun.defaults.outbox.Outbox;
import org.encommun.feedback.event.EventPartRepository;

/** The surveys with their tallies. */
@ApplicationScoped
public class SurveyRepository extends EventPartRepository<Survey> {

    SurveyRepository(Outbox outbox) {
        super(Publication.of(outbox, SurveySnapshot.TOPIC, SurveySnapshot::of));
    }
}
