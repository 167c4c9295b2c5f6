package org.encommun.registration;

import java.security.SecureRandom;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

import jakarta.enterprise.context.ApplicationScoped;

import org.encommun.defaults.identity.UuidGenerator;
import org.encommun.defaults.outbox.Outbox;
import org.encommun.registration.actor.KnownActorRepository;
import org.encommun.registration.event.KnownEvent;
import org.encommun.registration.event.KnownEventRepository;
import org.encommun.registration.event.KnownSession;
import org.encommun.registration.event.KnownSessionRepository;

/**
 * Gives out places and seats, and passes on those that become free, to the first in line.
 *
 * <p>
 * Always locks in the same order, so that two requests never wait for one another crosswise: the event, then its sessions by
 * id, then
 * registrations. Called within a transaction.
 */
@ApplicationScoped
class RegistrationService {

    private final KnownEventRepository events;
    private final KnownSessionRepository sessions;
    private final KnownActorRepository actors;
    private final RegistrationRepository registrations;
    private final PersonRepository people;
    private final UuidGenerator identities;
    private final Outbox outbox;
    private final Clock clock;
    private final SecureRandom random = new SecureRandom();

    RegistrationService(KnownEventRepository events, KnownSessionRepository sessions, KnownActorRepository actors,
            RegistrationRepository registrations, PersonRepository people,
            UuidGenerator identities, Outbox outbox, Clock clock) {
        this.events = events;
        this.sessions = sessions;
        this.actors = actors;
        this.registrations = registrations;
        this.people = people;
        this.identities = identities;
        this.outbox = outbox;
        this.clock = clock;
    }

    /** A registration with the secret that only its owner will know. */
    record Registered(Registration registration, Person person, ParticipantSecret secret) {}

    /** Registers a person: with a place if there is one, else at the end of the waiting list. */
    Registered register(UUID eventId, NewRegistration wanted) {
        KnownEvent event = events.locked(eventId);
        Instant now = clock.instant();
        event.requireOpen(now);
        people.requireUnregistered(eventId, wanted.email());
        if (wanted.actorId() != null) {
            actors.require(wanted.actorId());
        }
        ParticipantSecret secret = ParticipantSecret.draw(random);
        Registration registration = new Registration(identities.next(), eventId, wanted.participantKind(), wanted.actorId(),
                event.seats().take(), secret, now);
        registrations.persist(registration);
        Person person = new Person(registration, wanted.name(), wanted.email());
        people.persist(person);
        tell("registered", registration);
        return new Registered(registration, person, secret);
    }

    /** Takes a seat in a session if there is one, else stands at the end of its waiting list. */
    Seat takeSeat(Registration registration, UUID sessionId) {
        KnownSession session = sessions.locked(registration.eventId(), sessionId);
        registrations.locked(registration);
        session.requireSignUp();
        // asked before a seat is taken: who may not have one must not be counted
        registration.requireMayAskSeat(sessionId);
        Seat seat = registration.addSeat(sessionId, session.seats().take(), clock.instant());
        tell("seats-changed", registration);
        return seat;
    }

    /** Gives a seat up and passes it on. */
    void giveUpSeat(Registration registration, UUID sessionId) {
        KnownSession session = sessions.locked(registration.eventId(), sessionId);
        registrations.lockedUnchanged(registration);
        Seat seat = registration.giveUpSeat(sessionId, clock.instant());
        tell("seats-changed", registration);
        if (seat.status() == SeatStatus.CONFIRMED) {
            session.seats().free();
            passOnSeats(session);
        }
    }

    /** Gives the place and all seats up, passes them on, and forgets the person. */
    void cancel(Registration registration) {
        KnownEvent event = events.locked(registration.eventId());
        List<KnownSession> held = sessions.locked(registration.seats().stream().map(Seat::sessionId).toList());
        registrations.lockedUnchanged(registration);
        boolean placed = registration.status() == RegistrationStatus.CONFIRMED;
        List<UUID> seated = registration.seats().stream().filter(seat -> seat.status() == SeatStatus.CONFIRMED)
                .map(Seat::sessionId)
                .toList();
        registration.cancel(clock.instant());
        people.deleteById(registration.id());
        tell("cancelled", registration);
        held.stream().filter(session -> seated.contains(session.id())).forEach(session -> {
            session.seats().free();
            passOnSeats(session);
        });
        if (placed) {
            event.seats().free();
            passOnPlaces(event);
        }
    }

    /** Notes that the holder of a ticket is at the event, or in one of its sessions. */
    void checkIn(Registration registration, UUID sessionId) {
        registrations.locked(registration);
        if (sessionId == null) {
            registration.checkIn(clock.instant());
        } else {
            registration.checkIn(sessionId, clock.instant());
        }
        tell("checked-in", registration);
    }

    /** Gives free places to those who wait, the first in line first. */
    void passOnPlaces(KnownEvent event) {
        while (event.seats().hasFree()) {
            Optional<Registration> first = registrations.firstWaiting(event.id());
            if (first.isEmpty()) {
                return;
            }
            event.seats().take();
            first.get().promote(clock.instant());
            tell("promoted", first.get());
        }
    }

    /** Gives free seats to those who wait, the first in line first. */
    void passOnSeats(KnownSession session) {
        while (session.isOffered() && session.seats().hasFree()) {
            Optional<Registration> first = registrations.firstWaitingForSeat(session.id());
            if (first.isEmpty()) {
                return;
            }
            registrations.locked(first.get());
            if (first.get().seat(session.id()).filter(seat -> seat.status() == SeatStatus.WAITING).isEmpty()) {
                continue; // gave up while we waited for the lock
            }
            session.seats().take();
            first.get().promoteSeat(session.id(), clock.instant());
            tell("promoted", first.get());
        }
    }

    private void tell(String fact, Registration registration) {
        outbox.append(RegistrationSnapshot.TOPIC, fact, () -> RegistrationSnapshot.of(registration));
    }
}
