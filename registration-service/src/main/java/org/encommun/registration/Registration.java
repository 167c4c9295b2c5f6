package org.encommun.registration;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.OrderBy;
import jakarta.persistence.Version;

import org.encommun.defaults.problem.Refusal;

/** One person's registration for one event, with their seats in its sessions. Who the person is stands in {@link Person}. */
@Entity
class Registration {

    @Id
    private UUID id;
    @Version
    private long version;
    @Column(name = "event_id")
    private UUID eventId;
    @Enumerated(EnumType.STRING)
    @Column(name = "participant_kind")
    private ParticipantKind participantKind;
    @Column(name = "actor_id")
    private UUID actorId;
    @Enumerated(EnumType.STRING)
    private RegistrationStatus status;
    @Column(name = "registered_at")
    private Instant registeredAt;
    /** Touched by every change, so that a change among the seats is a change of the registration. */
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

    /** @param placed whether there was a place; who gets none waits for one */
    Registration(UUID id, UUID eventId, ParticipantKind participantKind, UUID actorId, boolean placed, ParticipantSecret secret,
            Instant now) {
        this.id = id;
        this.eventId = eventId;
        this.participantKind = participantKind;
        this.actorId = actorId;
        this.status = placed ? RegistrationStatus.CONFIRMED : RegistrationStatus.WAITING;
        this.registeredAt = now;
        this.changedAt = now;
        this.secretHash = ParticipantSecret.hash(secret.text());
        this.ticketHash = ParticipantSecret.hash(secret.ticketCode());
        this.answerCodeHash = ParticipantSecret.hash(secret.answerCode());
    }

    /** A place became free and this one was first in line. */
    void promote(Instant now) {
        if (status != RegistrationStatus.WAITING) {
            throw new IllegalStateException("a registration is promoted that does not wait");
        }
        status = RegistrationStatus.CONFIRMED;
        changedAt = now;
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
     * Makes sure that a seat in a session may be asked for.
     *
     * @throws Refusal {@link RegistrationProblem#SEAT_ALREADY_ASKED}, or as {@link #requireConfirmed()}
     */
    void requireMayAskSeat(UUID sessionId) {
        requireConfirmed();
        if (seat(sessionId).isPresent()) {
            throw new Refusal(RegistrationProblem.SEAT_ALREADY_ASKED);
        }
    }

    /**
     * Notes a seat, or the wait for one.
     *
     * @param placed whether there was a seat
     */
    Seat addSeat(UUID sessionId, boolean placed, Instant now) {
        requireMayAskSeat(sessionId);
        Seat seat = new Seat(sessionId, placed ? SeatStatus.CONFIRMED : SeatStatus.WAITING, now, null);
        seats.add(seat);
        changedAt = now;
        return seat;
    }

    /** A seat became free and this registration was first in line. */
    void promoteSeat(UUID sessionId, Instant now) {
        Seat waiting = seat(sessionId).filter(seat -> seat.status() == SeatStatus.WAITING)
                .orElseThrow(() -> new IllegalStateException("a seat is promoted that nobody waits for"));
        seats.set(seats.indexOf(waiting), waiting.confirmed());
        changedAt = now;
    }

    /**
     * Gives a seat, or the wait for one, up.
     *
     * @return what was given up
     * @throws Refusal {@link RegistrationProblem#NO_SEAT}
     */
    Seat giveUpSeat(UUID sessionId, Instant now) {
        Seat seat = seat(sessionId).orElseThrow(() -> new Refusal(RegistrationProblem.NO_SEAT));
        seats.remove(seat);
        changedAt = now;
        return seat;
    }

    /**
     * Gives the place and all seats up.
     *
     * @throws Refusal {@link RegistrationProblem#REGISTRATION_CANCELLED} if that was done before
     */
    void cancel(Instant now) {
        requireNotCancelled();
        status = RegistrationStatus.CANCELLED;
        seats.clear();
        changedAt = now;
    }

    /**
     * Notes that the person is at the event.
     *
     * @throws Refusal {@link RegistrationProblem#ALREADY_CHECKED_IN}, or as {@link #requireConfirmed()}
     */
    void checkIn(Instant now) {
        requireConfirmed();
        refuseRepeated(presentAt);
        presentAt = now;
        changedAt = now;
    }

    /**
     * Notes that the person is in a session, and thereby at the event.
     *
     * @throws Refusal {@link RegistrationProblem#NO_SEAT} without a seat, {@link RegistrationProblem#ALREADY_CHECKED_IN}, or as
     *         {@link #requireConfirmed()}
     */
    void checkIn(UUID sessionId, Instant now) {
        requireConfirmed();
        Seat seat = seat(sessionId).filter(had -> had.status() == SeatStatus.CONFIRMED)
                .orElseThrow(() -> new Refusal(RegistrationProblem.NO_SEAT));
        refuseRepeated(seat.presentAt());
        seats.set(seats.indexOf(seat), seat.present(now));
        presentAt = presentAt == null ? now : presentAt;
        changedAt = now;
    }

    private static void refuseRepeated(Instant before) {
        if (before != null) {
            throw new Refusal(RegistrationProblem.ALREADY_CHECKED_IN, before).with("checkedInAt", before);
        }
    }

    /** Whether a text is this registration's secret. */
    boolean isOpenedBy(String secret) {
        return secretHash.equals(ParticipantSecret.hash(secret));
    }

    Optional<Seat> seat(UUID sessionId) {
        return seats.stream().filter(seat -> seat.sessionId().equals(sessionId)).findFirst();
    }

    List<Seat> seats() {
        return List.copyOf(seats);
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

    ParticipantKind participantKind() {
        return participantKind;
    }

    UUID actorId() {
        return actorId;
    }

    RegistrationStatus status() {
        return status;
    }

    Instant registeredAt() {
        return registeredAt;
    }

    Instant presentAt() {
        return presentAt;
    }

    String answerCodeHash() {
        return answerCodeHash;
    }
}
