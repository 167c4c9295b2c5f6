package org.encommun.registration.participant;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.OrderBy;

import org.encommun.defaults.aggregate.Aggregate;
import org.encommun.defaults.problem.Refusal;

/** One person's registration for one event, with the seats in its sessions. The person's data are in {@link Person}. */
@Entity
public class Registration extends Aggregate {

    @Column(name = "event_id")
    private UUID eventId;
    @Embedded
    private ParticipantProfile profile;
    @Enumerated(EnumType.STRING)
    private RegistrationStatus status;
    @Column(name = "registered_at")
    private Instant registeredAt;
    /** Set by every change, so that a change of seats only also raises the version. */
    @Column(name = "changed_at")
    private Instant changedAt;
    @Column(name = "present_at")
    private Instant presentAt;
    @Column(name = "secret_hash")
    private String secretHash;
    @Column(name = "ticket_hash")
    private String ticketHash;
    @Column(name = "answer_code_hash")
    private String answerCodeHash;
    @ElementCollection
    @CollectionTable(name = "seat", joinColumns = @JoinColumn(name = "registration_id"))
    @OrderBy("askedAt")
    private List<Seat> seats = new ArrayList<>();

    protected Registration() {}

    /** @param placed whether a place was free; others join the waiting list */
    public Registration(UUID id, UUID eventId, ParticipantProfile profile, boolean placed, ParticipantSecret secret,
            Instant now) {
        super(id);
        this.eventId = eventId;
        this.profile = profile;
        this.status = placed ? RegistrationStatus.CONFIRMED : RegistrationStatus.WAITING;
        this.registeredAt = now;
        this.secretHash = ParticipantSecret.hash(secret.text());
        this.ticketHash = ParticipantSecret.hash(secret.ticketCode());
        this.answerCodeHash = ParticipantSecret.hash(secret.answerCode());
        changed(RegistrationFact.REGISTERED, now);
    }

    private void changed(RegistrationFact fact, Instant now) {
        changedAt = now;
        register(fact);
    }

    /** Gives a place at the event to a registration on the waiting list. */
    public void promote(Instant now) {
        if (status != RegistrationStatus.WAITING) {
            throw new IllegalStateException("only a waiting registration is promoted");
        }
        status = RegistrationStatus.CONFIRMED;
        changed(RegistrationFact.PROMOTED, now);
    }

    /**
     * @throws Refusal {@link RegistrationProblem#REGISTRATION_WAITING} or {@link RegistrationProblem#REGISTRATION_CANCELLED}
     */
    void requireConfirmed() {
        requireNotCancelled();
        if (status == RegistrationStatus.WAITING) {
            throw new Refusal(RegistrationProblem.REGISTRATION_WAITING);
        }
    }

    private void requireNotCancelled() {
        if (status == RegistrationStatus.CANCELLED) {
            throw new Refusal(RegistrationProblem.REGISTRATION_CANCELLED);
        }
    }

    /**
     * Refuses a further seat in a session.
     *
     * @throws Refusal {@link RegistrationProblem#SEAT_ALREADY_ASKED}, or as {@link #requireConfirmed()}
     */
    public void requireMayAskSeat(UUID sessionId) {
        requireConfirmed();
        if (seat(sessionId).isPresent()) {
            throw new Refusal(RegistrationProblem.SEAT_ALREADY_ASKED);
        }
    }

    /**
     * Adds a seat, or the wait for one.
     *
     * @param placed whether a seat was free; others join the waiting list
     * @throws Refusal as {@link #requireMayAskSeat}
     */
    public Seat addSeat(UUID sessionId, boolean placed, Instant now) {
        requireMayAskSeat(sessionId);
        Seat seat = new Seat(sessionId, placed ? SeatStatus.CONFIRMED : SeatStatus.WAITING, now, null);
        seats.add(seat);
        changed(RegistrationFact.SEATS_CHANGED, now);
        return seat;
    }

    /** Gives a seat in a session to a registration on its waiting list. */
    public void promoteSeat(UUID sessionId, Instant now) {
        Seat waiting = seat(sessionId).filter(seat -> seat.status() == SeatStatus.WAITING)
                .orElseThrow(() -> new IllegalStateException("only a waiting seat is promoted"));
        seats.set(seats.indexOf(waiting), waiting.confirmed());
        changed(RegistrationFact.PROMOTED, now);
    }

    /**
     * Gives up a seat, or the wait for one.
     *
     * @return what was given up
     * @throws Refusal {@link RegistrationProblem#NO_SEAT}
     */
    public Seat giveUpSeat(UUID sessionId, Instant now) {
        Seat seat = seat(sessionId).orElseThrow(() -> new Refusal(RegistrationProblem.NO_SEAT));
        seats.remove(seat);
        changed(RegistrationFact.SEATS_CHANGED, now);
        return seat;
    }

    /**
     * Gives up the place and all seats.
     *
     * @throws Refusal {@link RegistrationProblem#REGISTRATION_CANCELLED} if it is cancelled already
     */
    public void cancel(Instant now) {
        requireNotCancelled();
        status = RegistrationStatus.CANCELLED;
        seats.clear();
        changed(RegistrationFact.CANCELLED, now);
    }

    /**
     * Records that the person is present at the event.
     *
     * @throws Refusal {@link RegistrationProblem#ALREADY_CHECKED_IN}, or as {@link #requireConfirmed()}
     */
    public void checkIn(Instant now) {
        requireConfirmed();
        refuseRepeated(presentAt);
        presentAt = now;
        changed(RegistrationFact.CHECKED_IN, now);
    }

    /**
     * Records that the person is present in a session, and thereby at the event.
     *
     * @throws Refusal {@link RegistrationProblem#NO_SEAT} without a seat, {@link RegistrationProblem#ALREADY_CHECKED_IN}, or as
     *         {@link #requireConfirmed()}
     */
    public void checkIn(UUID sessionId, Instant now) {
        requireConfirmed();
        Seat seat = seat(sessionId).filter(had -> had.status() == SeatStatus.CONFIRMED)
                .orElseThrow(() -> new Refusal(RegistrationProblem.NO_SEAT));
        refuseRepeated(seat.presentAt());
        seats.set(seats.indexOf(seat), seat.present(now));
        presentAt = presentAt == null ? now : presentAt;
        changed(RegistrationFact.CHECKED_IN, now);
    }

    private static void refuseRepeated(Instant before) {
        if (before != null) {
            throw new Refusal(RegistrationProblem.ALREADY_CHECKED_IN, before).with("checkedInAt", before);
        }
    }

    /** Whether this is the registration's secret. */
    boolean isOpenedBy(String secret) {
        return secretHash.equals(ParticipantSecret.hash(secret));
    }

    /** The sessions in which the person has a confirmed seat. */
    public List<UUID> seatedIn() {
        return seats.stream().filter(seat -> seat.status() == SeatStatus.CONFIRMED).map(Seat::sessionId).toList();
    }

    /** Whether the person waits for a seat in the session. */
    public boolean isWaitingForSeat(UUID sessionId) {
        return seat(sessionId).filter(seat -> seat.status() == SeatStatus.WAITING).isPresent();
    }

    /** The seat in a session, or the wait for one. */
    public Optional<Seat> seat(UUID sessionId) {
        return seats.stream().filter(seat -> seat.sessionId().equals(sessionId)).findFirst();
    }

    /** Its seats and waits for one, oldest first. */
    public List<Seat> seats() {
        return List.copyOf(seats);
    }

    /** The event; its id is the same in all services. */
    public UUID eventId() {
        return eventId;
    }

    /** What everybody may know of the participant. */
    public ParticipantProfile profile() {
        return profile;
    }

    /** Whether the person has a place. */
    public RegistrationStatus status() {
        return status;
    }

    /** When the person registered, which is the order of the waiting list. */
    public Instant registeredAt() {
        return registeredAt;
    }

    /** When the person was checked in at the event; {@code null} before. */
    public Instant presentAt() {
        return presentAt;
    }

    String answerCodeHash() {
        return answerCodeHash;
    }
}
