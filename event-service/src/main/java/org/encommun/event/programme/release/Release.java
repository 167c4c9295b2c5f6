package org.encommun.event.programme.release;

import java.io.Serializable;
import java.time.Instant;
import java.util.List;
import java.util.UUID;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EmbeddedId;
import jakarta.persistence.Entity;

import org.encommun.event.programme.Programme;
import org.hibernate.annotations.Immutable;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;

/** A programme as it was told to everybody: numbered, named and never changed. */
@Entity
@Immutable
class Release {

    @EmbeddedId
    private Key id;
    private String name;
    private String reason;
    @Column(name = "released_at")
    private Instant releasedAt;
    @JdbcTypeCode(SqlTypes.JSON)
    private Programme programme;
    @JdbcTypeCode(SqlTypes.JSON)
    private List<SessionChange> changes;

    protected Release() {}

    /**
     * @param earlier the programme of the release before; an empty one before the first
     * @param reason why it is released against warnings that block; {@code null} if none do
     */
    Release(Key id, String name, String reason, Instant releasedAt, Programme earlier, Programme programme) {
        this.id = id;
        this.name = name;
        this.reason = reason;
        this.releasedAt = releasedAt;
        this.programme = programme;
        this.changes = SessionChange.between(earlier, programme);
    }

    /** Which release of which event. */
    @Embeddable
    record Key(@Column(name = "event_id") UUID eventId, int number) implements Serializable {}

    /** What there is to say of it without what was released. */
    ReleaseSummary summary() {
        return new ReleaseSummary(id.number(), name, releasedAt);
    }

    UUID eventId() {
        return id.eventId();
    }

    int number() {
        return id.number();
    }

    String name() {
        return name;
    }

    String reason() {
        return reason;
    }

    Instant releasedAt() {
        return releasedAt;
    }

    Programme programme() {
        return programme;
    }

    List<SessionChange> changes() {
        return changes;
    }
}
