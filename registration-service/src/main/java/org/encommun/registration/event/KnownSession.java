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

/** A session of a released programme, as far as registration needs it, with the count of its seats taken. */
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

    /** A session without seats taken. */
    public KnownSession(UUID id, UUID eventId) {
        this.id = id;
        this.eventId = eventId;
        this.seats = new Seats(null);
    }

    /** Takes over what a release of the programme publishes; the seats taken stay. */
    public void update(String title, Instant startsAt, Instant endsAt, boolean signUp, Integer seatLimit) {
        this.title = title;
        this.startsAt = startsAt;
        this.endsAt = endsAt;
        this.signUp = signUp;
        this.offered = true;
        this.seats.limit(seatLimit);
    }

    /** The latest release of the programme no longer has the session. Seats in it stay recorded. */
    public void withdraw() {
        offered = false;
    }

    /** @throws Refusal {@link EventProblem#SESSION_WITHOUT_SIGN_UP} if the session takes no sign-ups or is withdrawn */
    public void requireSignUp() {
        if (!signUp || !offered) {
            throw new Refusal(EventProblem.SESSION_WITHOUT_SIGN_UP);
        }
    }

    /** Whether the latest release of the programme has it. */
    public boolean isOffered() {
        return offered;
    }

    /** Whether participants reserve a seat in advance. */
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
