package org.encommun.feedback.testimony;

import java.util.List;
import java.util.UUID;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;

import org.encommun.defaults.paging.PageRequest;
import org.encommun.defaults.precondition.IfMatch;
import org.encommun.feedback.event.EventAccess;
import org.encommun.feedback.moderation.ModerationStatus;
import org.encommun.feedback.survey.Reply;
import org.encommun.feedback.survey.Survey;

/** Testimonies: free texts of answers, read by a moderator before everybody. */
@ApplicationScoped
public class TestimonyService {

    private final EventAccess events;
    private final TestimonyRepository repository;

    TestimonyService(EventAccess events, TestimonyRepository repository) {
        this.events = events;
        this.repository = repository;
    }

    /** Keeps the texts of an answer, to be moderated. */
    @Transactional
    public void add(Survey survey, List<Reply> replies) {
        repository.saveAll(replies.stream().filter(reply -> reply.text() != null)
                .map(reply -> new Testimony(survey, reply)).toList());
    }

    List<Testimony> list(UUID eventId, ModerationStatus moderation, PageRequest page) {
        if (moderation == ModerationStatus.SHOWN) {
            events.get(eventId);
        } else {
            events.forModerator(eventId);
        }
        return repository.after(eventId, moderation, page.afterId(), page.rows());
    }

    /** How many testimonies of an event everybody may read. */
    public long countShown(UUID eventId) {
        return repository.countShown(eventId);
    }

    Testimony get(UUID eventId, UUID id) {
        events.forModerator(eventId);
        return repository.get(eventId, id);
    }

    @Transactional
    Testimony moderate(UUID eventId, UUID id, IfMatch ifMatch, ModerationStatus decision) {
        Testimony testimony = get(eventId, id);
        ifMatch.require(testimony.version());
        testimony.moderate(decision);
        return repository.save(testimony);
    }
}
