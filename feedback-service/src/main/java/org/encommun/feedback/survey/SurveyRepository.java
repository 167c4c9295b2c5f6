package org.encommun.feedback.survey;

import java.util.List;
import java.util.UUID;

import jakarta.enterprise.context.ApplicationScoped;

import org.encommun.defaults.aggregate.AggregateRepository;
import org.encommun.defaults.aggregate.Publication;
import org.encommun.defaults.outbox.Outbox;
import org.encommun.defaults.problem.CommonProblem;
import org.encommun.defaults.problem.Refusal;

/** The surveys with their tallies. */
@ApplicationScoped
public class SurveyRepository extends AggregateRepository<Survey> {

    SurveyRepository(Outbox outbox) {
        super(Publication.of(outbox, SurveySnapshot.TOPIC, SurveySnapshot::of));
    }

    /** The surveys of an event, oldest first. */
    List<Survey> ofEvent(UUID eventId) {
        return list("eventId = ?1 order by id", eventId);
    }

    /** @throws Refusal {@link CommonProblem#NOT_FOUND} if the event has no such survey */
    Survey get(UUID eventId, UUID id) {
        return requireOfEvent(eventId, get(id));
    }

    /**
     * The survey, locked until commit: answers that come at the same time take turns.
     *
     * @throws Refusal {@link CommonProblem#NOT_FOUND} if the event has no such survey
     */
    public Survey lock(UUID eventId, UUID id) {
        return requireOfEvent(eventId, lock(id));
    }

    private static Survey requireOfEvent(UUID eventId, Survey survey) {
        if (!survey.eventId().equals(eventId)) {
            throw new Refusal(CommonProblem.NOT_FOUND);
        }
        return survey;
    }
}
