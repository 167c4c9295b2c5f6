package org.encommun.registration.signup;

import java.time.Clock;
import java.util.UUID;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;

import org.encommun.defaults.precondition.IfMatch;
import org.encommun.registration.event.EventLocks;
import org.encommun.registration.event.KnownSession;
import org.encommun.registration.participant.Registration;
import org.encommun.registration.participant.RegistrationAccess;
import org.encommun.registration.participant.RegistrationRepository;
import org.encommun.registration.participant.Seat;
import org.encommun.registration.participant.SeatStatus;
import org.encommun.registration.waitinglist.PromotionService;

/** Seats of a registration in sessions. Locks in the order of {@link EventLocks}. */
@ApplicationScoped
public class SeatService {

    private final RegistrationAccess access;
    private final RegistrationRepository repository;
    private final EventLocks locks;
    private final PromotionService promotions;
    private final Clock clock;

    SeatService(RegistrationAccess access, RegistrationRepository repository, EventLocks locks, PromotionService promotions,
            Clock clock) {
        this.access = access;
        this.repository = repository;
        this.locks = locks;
        this.promotions = promotions;
        this.clock = clock;
    }

    /** The registration with its new seat, or with the wait for one where none is free. */
    @Transactional
    Registration take(UUID registrationId, String secret, UUID sessionId) {
        Registration registration = access.get(registrationId, secret);
        KnownSession session = locks.lockSession(registration.eventId(), sessionId);
        repository.lock(registration);
        session.requireSignUp();
        // checked before a seat is taken, so that a refused request is not counted
        registration.requireMayAskSeat(sessionId);
        registration.addSeat(sessionId, session.seats().take(), clock.instant());
        return repository.save(registration);
    }

    /** Gives up a seat, which goes to the waiting list, or the wait for one. */
    @Transactional
    void giveUp(UUID registrationId, String secret, UUID sessionId, IfMatch ifMatch) {
        Registration registration = access.get(registrationId, secret);
        ifMatch.require(registration.version());
        KnownSession session = locks.lockSession(registration.eventId(), sessionId);
        repository.lockUnchanged(registration);
        Seat seat = registration.giveUpSeat(sessionId, clock.instant());
        repository.save(registration);
        if (seat.status() == SeatStatus.CONFIRMED) {
            session.seats().free();
            promotions.fillSeats(session);
        }
    }
}
