package org.encommun.feedback.board;

import java.time.Clock;
import java.util.UUID;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;

import org.encommun.defaults.identity.UuidGenerator;
import org.encommun.defaults.precondition.IfMatch;
import org.encommun.feedback.attendance.AttendeeAccess;
import org.encommun.feedback.event.EventAccess;
import org.encommun.feedback.moderation.ModerationStatus;

/** The cards of a board. */
@ApplicationScoped
public class CardService {

    private final EventAccess events;
    private final AttendeeAccess attendees;
    private final BoardRepository repository;
    private final UuidGenerator ids;
    private final Clock clock;

    CardService(EventAccess events, AttendeeAccess attendees, BoardRepository repository, UuidGenerator ids, Clock clock) {
        this.events = events;
        this.attendees = attendees;
        this.repository = repository;
        this.ids = ids;
        this.clock = clock;
    }

    /** Adds the card of an attendee, or one that a moderator writes down for a table: the latter needs no moderation. */
    @Transactional
    Card add(UUID eventId, UUID boardId, String answerCode, NewCard request) {
        boolean moderated = events.isModerator(eventId);
        if (!moderated) {
            attendees.present(eventId, answerCode);
        }
        Board board = repository.lock(eventId, boardId);
        Card card = board.add(new Card(ids.next(), request, moderated), clock.instant());
        repository.save(board);
        return card;
    }

    Card get(UUID eventId, UUID boardId, UUID id) {
        events.forModerator(eventId);
        return repository.get(eventId, boardId).card(id);
    }

    /** Counts the vote of an attendee, once for each card. */
    @Transactional
    Card vote(UUID eventId, UUID boardId, UUID id, String answerCode) {
        String answerCodeHash = attendees.present(eventId, answerCode).answerCodeHash();
        Board board = repository.lock(eventId, boardId);
        repository.addVote(board.card(id), answerCodeHash);
        Card card = board.vote(id, clock.instant());
        repository.save(board);
        return card;
    }

    @Transactional
    Card moderate(UUID eventId, UUID boardId, UUID id, IfMatch ifMatch, ModerationStatus decision) {
        events.forModerator(eventId);
        Board board = repository.lock(eventId, boardId);
        ifMatch.require(board.card(id).version());
        Card card = board.moderate(id, decision, clock.instant());
        repository.save(board);
        return card;
    }
}
