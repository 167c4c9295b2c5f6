package org.encommun.feedback.survey;

import java.util.List;
import java.util.UUID;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;

import org.encommun.defaults.identity.UuidGenerator;
import org.encommun.feedback.event.EventAccess;

/** The surveys of an event. */
@ApplicationScoped
public class SurveyService {

    private final EventAccess events;
    private final SurveyRepository repository;
    private final UuidGenerator ids;

    SurveyService(EventAccess events, SurveyRepository repository, UuidGenerator ids) {
        this.events = events;
        this.repository = repository;
        this.ids = ids;
    }

    @Transactional
    Survey open(UUID eventId, NewSurvey request) {
        events.forOrganiser(eventId);
        List<Question> questions = request.questions().stream()
                .map(question -> Question.unanswered(ids.next(), question)).toList();
        return repository.save(new Survey(ids.next(), eventId, request, questions));
    }

    /** The surveys of an event with their tallies, oldest first. */
    public List<SurveyView> list(UUID eventId) {
        events.get(eventId);
        return repository.ofEvent(eventId).stream().map(SurveyView::of).toList();
    }

    Survey get(UUID eventId, UUID id) {
        return repository.get(eventId, id);
    }
}
