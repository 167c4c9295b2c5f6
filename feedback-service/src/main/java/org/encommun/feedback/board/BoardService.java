package org.encommun.feedback.board;

import java.time.Clock;
import java.util.List;
import java.util.UUID;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;

import org.encommun.defaults.identity.UuidGenerator;
import org.encommun.feedback.event.EventAccess;

/** The speed boat boards of an event. */
@ApplicationScoped
public class BoardService {

    private final EventAccess events;
    private final BoardRepository repository;
    private final UuidGenerator ids;
    private final Clock clock;

    BoardService(EventAccess events, BoardRepository repository, UuidGenerator ids, Clock clock) {
        this.events = events;
        this.repository = repository;
        this.ids = ids;
        this.clock = clock;
    }

    @Transactional
    Board open(UUID eventId, NewBoard request) {
        events.forOrganiser(eventId);
        return repository.save(new Board(ids.next(), eventId, request, clock.instant()));
    }

    /** The boards of an event as everybody may read them, oldest first. */
    public List<BoardView> list(UUID eventId) {
        events.get(eventId);
        return repository.ofEvent(eventId).stream().map(BoardView::of).toList();
    }

    Board get(UUID eventId, UUID id) {
        return repository.get(eventId, id);
    }

    /** Whether the caller may read the texts that are not shown to everybody. */
    boolean showsHiddenTexts(UUID eventId) {
        return events.isModerator(eventId);
    }
}
