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

/** A published event, as far as registration needs it, with the count of its places taken. */
@Entity
@Table(name = "known_event")
public class KnownEvent {

    private static final String CANCELLED = "CANCELLED";

    @Id
    private UUID id;
    private String status;
    @Column(name = "registration_opens_at")
    private Instant registrationOpensAt;
    @Column(name = "registration_closes_at")
    private Instant registrationClosesAt;
    @Embedded
    private Seats seats;

    protected KnownEvent() {}

    /** An event without registrations. */
    public KnownEvent(UUID id) {
        this.id = id;
        this.seats = new Seats(null);
    }

    /** Takes over what event-service publishes; the places taken stay. */
    public void update(String status, Instant registrationOpensAt, Instant registrationClosesAt, Integer capacity) {
        this.status = status;
        this.registrationOpensAt = registrationOpensAt;
        this.registrationClosesAt = registrationClosesAt;
        this.seats.limit(capacity);
    }

    /**
     * @throws Refusal {@link EventProblem#REGISTRATION_CLOSED} before it opens, from when it closes, and once the event is
     * cancelled
     */
    public void requireOpen(Instant now) {
        if (!isOpen(now)) {
            throw new Refusal(EventProblem.REGISTRATION_CLOSED).with("opensAt", registrationOpensAt)
                    .with("closesAt", registrationClosesAt);
        }
    }

    /** Whether people can register now. */
    public boolean isOpen(Instant now) {
        return !CANCELLED.equals(status) && !now.isBefore(registrationOpensAt) && now.isBefore(registrationClosesAt);
    }

    /** Its places. */
    public Seats seats() {
        return seats;
    }

    /** The event's id, the same in all services. */
    public UUID id() {
        return id;
    }
}
