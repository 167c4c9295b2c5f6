package org.encommun.feedback.board;

import java.time.Instant;
import java.util.UUID;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Version;

/** A speed boat board: what holds a group back and what pushes it forward, on cards. */
@Entity
class Board {

    @Id
    private UUID id;
    @Version
    private long version;
    @Column(name = "event_id")
    private UUID eventId;
    @Column(name = "session_id")
    private UUID sessionId;
    private String title;
    @Column(name = "changed_at")
    private Instant changedAt;

    protected Board() {}

    Board(UUID id, UUID eventId, UUID sessionId, String title, Instant now) {
        this.id = id;
        this.eventId = eventId;
        this.sessionId = sessionId;
        this.title = title;
        this.changedAt = now;
    }

    /** A card was put, voted for or moderated: the board is another one now. */
    void cardsChanged(Instant now) {
        changedAt = now;
    }

    boolean belongsTo(UUID event) {
        return eventId.equals(event);
    }

    UUID id() {
        return id;
    }

    long version() {
        return version;
    }

    UUID eventId() {
        return eventId;
    }

    UUID sessionId() {
        return sessionId;
    }

    String title() {
        return title;
    }
}
