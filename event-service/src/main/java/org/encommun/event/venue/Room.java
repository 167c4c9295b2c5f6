package org.encommun.event.venue;

import java.util.List;
import java.util.UUID;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Version;

import org.encommun.defaults.problem.Refusal;
import org.encommun.event.period.Period;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;

/** A room of an event, in one of its venues or by video. */
@Entity
public class Room {

    @Id
    private UUID id;
    @Version
    private long version;
    @Column(name = "event_id")
    private UUID eventId;
    @Column(name = "venue_id")
    private UUID venueId;
    private String name;
    private int capacity;
    @Column(name = "parallel_sessions")
    private int parallelSessions;
    @JdbcTypeCode(SqlTypes.JSON)
    private List<Period> openings;

    protected Room() {}

    /** A new room. */
    public Room(UUID id, UUID eventId, RoomDetails details) {
        this.id = id;
        this.eventId = eventId;
        describe(details);
    }

    /** @throws Refusal if an opening ends before it begins */
    final void describe(RoomDetails details) {
        Period.requireOrder("openings", details.openings());
        this.name = details.name();
        this.venueId = details.venueId();
        this.capacity = details.capacity();
        this.parallelSessions = details.parallelSessions();
        this.openings = List.copyOf(details.openings());
    }

    boolean belongsTo(UUID event) {
        return eventId.equals(event);
    }

    RoomDetails details() {
        return new RoomDetails(name, venueId, capacity, parallelSessions, openings);
    }

    /** Which room. */
    public UUID id() {
        return id;
    }

    long version() {
        return version;
    }

    /** Its name within the event. */
    public String name() {
        return name;
    }

    /** The venue it is in; {@code null} for a room by video. */
    public UUID venueId() {
        return venueId;
    }

    /** How many people it holds. */
    public int capacity() {
        return capacity;
    }

    /** How many sessions it may hold at the same time. */
    public int parallelSessions() {
        return parallelSessions;
    }

    /** When it is open; empty for always. */
    public List<Period> openings() {
        return openings;
    }
}
