package org.encommun.registration.event;

import java.time.Instant;
import java.util.UUID;

import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;

import org.encommun.defaults.problem.Refusal;
import org.encommun.registration.seating.Seats;

/** What registration knows of a session, and how many of its seats are taken. */
@Entity
@Table(name = "known_session")
public class KnownSession {

    @Id
    private UUID id;
    @Column(name = "event_id")
    private UUID eventId;
    private String title;
    @Column(name = "starts_at")
    private Instant startsAt;
    @Column(name = "ends_at")
    private Instant endsAt;
    @Column(name = "sign_up")
    private boolean signUp;
    private boolean offered;
    @Embedded
    private Seats seats;

    protected KnownSession() {}

    /** A session in which nobody has a seat yet. */
    public KnownSession(UUID id, UUID eventId) {
        this.id = id;
        this.eventId = eventId;
        this.seats = new Seats(null);
    }

    /** Takes over what a release of the programme tells. */
    public void describe(String title, Instant startsAt, Instant endsAt, boolean signUp, Integer seatLimit) {
        this.title = title;
        this.startsAt = startsAt;
        this.endsAt = endsAt;
        this.signUp = signUp;
        this.offered = true;
        this.seats.limit(seatLimit);
    }

    /** The latest release of the programme does not have it any more. Who had a seat keeps it for the record. */
    public void withdraw() {
        offered = false;
    }

    /** @throws Refusal {@link EventProblem#SESSION_WITHOUT_SIGN_UP} where entry is free, or the session is withdrawn */
    public void requireSignUp() {
        if (!signUp || !offered) {
            throw new Refusal(EventProblem.SESSION_WITHOUT_SIGN_UP);
        }
    }

    /** Whether the latest release of the programme has it. */
    public boolean isOffered() {
        return offered;
    }

    /** Whether people take a seat beforehand. */
    public boolean signUp() {
        return signUp;
    }

    /** Its seats. */
    public Seats seats() {
        return seats;
    }

    /** Its title. */
    public String title() {
        return title;
    }

    /** The session's id, the same in all services. */
    public UUID id() {
        return id;
    }

    /** The event that it is a part of. */
    public UUID eventId() {
        return eventId;
    }
}
