package org.encommun.registration.waitinglist;

import java.time.Clock;
import java.util.Optional;

import jakarta.enterprise.context.ApplicationScoped;

import org.encommun.registration.event.EventLocks;
import org.encommun.registration.event.KnownEvent;
import org.encommun.registration.event.KnownSession;
import org.encommun.registration.participant.Registration;
import org.encommun.registration.participant.RegistrationRepository;

/**
 * Gives free places and seats to the waiting lists, in their order. Called in the transaction that freed them, which holds the
 * locks in the order of {@link EventLocks}.
 */
@ApplicationScoped
public class PromotionService {

    private final RegistrationRepository repository;
    private final Clock clock;

    PromotionService(RegistrationRepository repository, Clock clock) {
        this.repository = repository;
        this.clock = clock;
    }

    /** @param event locked */
    public void fillPlaces(KnownEvent event) {
        while (event.seats().hasFree()) {
            Optional<Registration> first = repository.firstWaiting(event.id());
            if (first.isEmpty()) {
                return;
            }
            event.seats().take();
            first.get().promote(clock.instant());
            repository.save(first.get());
        }
    }

    /** @param session locked */
    public void fillSeats(KnownSession session) {
        while (session.isOffered() && session.seats().hasFree()) {
            Optional<Registration> first = repository.firstWaitingForSeat(session.id());
            if (first.isEmpty()) {
                return;
            }
            Registration registration = repository.lock(first.get());
            if (!registration.isWaitingForSeat(session.id())) {
                continue; // it gave up the wait before this transaction got the lock
            }
            session.seats().take();
            registration.promoteSeat(session.id(), clock.instant());
            repository.save(registration);
        }
    }
}
