package org.encommun.event.programme;

import java.io.Serializable;
import java.time.Instant;
import java.util.List;
import java.util.UUID;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EmbeddedId;
import jakarta.persistence.Entity;

import org.encommun.defaults.problem.Refusal;
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
    @Column(name = "released_at")
    private Instant releasedAt;
    @JdbcTypeCode(SqlTypes.JSON)
    private Programme programme;

    protected Release() {}

    /** @throws Refusal {@link ProgrammeProblem#EMPTY_PROGRAMME} if there is no session */
    Release(UUID eventId, int number, String name, Instant releasedAt, List<Room> rooms, List<Session> sessions) {
        if (sessions.isEmpty()) {
            throw new Refusal(ProgrammeProblem.EMPTY_PROGRAMME);
        }
        this.id = new Key(eventId, number);
        this.name = name;
        this.releasedAt = releasedAt;
        this.programme = new Programme(
                rooms.stream().map(room -> new Programme.Room(room.id(), room.name(), room.capacity())).toList(),
                sessions.stream().map(Session::released).toList());
    }

    /** Which release of which event. */
    @Embeddable
    record Key(@Column(name = "event_id") UUID eventId, int number) implements Serializable {}

    UUID eventId() {
        return id.eventId();
    }

    int number() {
        return id.number();
    }

    String name() {
        return name;
    }

    Instant releasedAt() {
        return releasedAt;
    }

    Programme programme() {
        return programme;
    }
}
