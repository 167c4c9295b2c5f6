package org.encommun.event.programme;

import java.time.Instant;
import java.time.ZoneId;
import java.util.UUID;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.Version;

import org.encommun.defaults.problem.Refusal;

/** One item of a programme's working draft. */
@Entity
class Session {

    @Id
    private UUID id;
    @Version
    private long version;
    @Column(name = "event_id")
    private UUID eventId;
    private String title;
    @Enumerated(EnumType.STRING)
    private SessionType type;
    @ManyToOne
    @JoinColumn(name = "room_id")
    private Room room;
    @Column(name = "starts_at")
    private Instant startsAt;
    @Column(name = "ends_at")
    private Instant endsAt;
    private Integer seats;
    @Column(name = "sign_up")
    private boolean signUp;

    protected Session() {}

    Session(UUID id, UUID eventId, SessionDetails details, Room room, Hours hours) {
        this.id = id;
        this.eventId = eventId;
        describe(details, room, hours);
    }

    /**
     * The hours of an event, within which its sessions lie.
     *
     * @param start its first instant
     * @param end the instant at which it is over
     */
    record Hours(Instant start, Instant end) {

        boolean contain(Instant from, Instant to) {
            return !from.isBefore(start) && !to.isAfter(end);
        }
    }

    /**
     * Takes new details over.
     *
     * @param room the room that the details name; {@code null} where they name none
     * @throws Refusal {@link ProgrammeProblem#SESSION_ENDS_BEFORE_START}, {@link ProgrammeProblem#OUTSIDE_EVENT_HOURS} or, for a
     *         room of another event, {@link ProgrammeProblem#UNKNOWN_ROOM}
     */
    final void describe(SessionDetails details, Room room, Hours hours) {
        Instant start = details.startsAt().toInstant();
        Instant end = details.endsAt().toInstant();
        if (!start.isBefore(end)) {
            throw new Refusal(ProgrammeProblem.SESSION_ENDS_BEFORE_START).with("field", "endsAt");
        }
        if (!hours.contain(start, end)) {
            throw new Refusal(ProgrammeProblem.OUTSIDE_EVENT_HOURS).with("field", "startsAt");
        }
        if (room != null && !room.belongsTo(eventId)) {
            throw new Refusal(ProgrammeProblem.UNKNOWN_ROOM).with("field", "roomId");
        }
        this.title = details.title();
        this.type = details.type();
        this.room = room;
        this.startsAt = start;
        this.endsAt = end;
        this.seats = details.seats();
        this.signUp = details.signUp();
    }

    SessionDetails details(ZoneId zone) {
        return new SessionDetails(title, type, roomId(), startsAt.atZone(zone).toOffsetDateTime(),
                endsAt.atZone(zone).toOffsetDateTime(), seats, signUp);
    }

    /** What a release keeps of it: with the room's capacity where it has no number of seats of its own. */
    Programme.Session released() {
        Integer released = seats != null || room == null ? seats : Integer.valueOf(room.capacity());
        return new Programme.Session(id, title, type, roomId(), startsAt, endsAt, released, signUp);
    }

    private UUID roomId() {
        return room == null ? null : room.id();
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
}
