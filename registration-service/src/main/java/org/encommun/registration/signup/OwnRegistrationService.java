package org.encommun.registration.signup;

import java.time.Clock;
import java.util.List;
import java.util.UUID;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;

import org.encommun.defaults.precondition.IfMatch;
import org.encommun.registration.event.EventLocks;
import org.encommun.registration.event.KnownEvent;
import org.encommun.registration.event.KnownSession;
import org.encommun.registration.participant.Participant;
import org.encommun.registration.participant.ParticipantSecret;
import org.encommun.registration.participant.Registration;
import org.encommun.registration.participant.RegistrationAccess;
import org.encommun.registration.participant.RegistrationRepository;
import org.encommun.registration.participant.RegistrationStatus;
import org.encommun.registration.participant.Seat;
import org.encommun.registration.waitinglist.PromotionService;

/** Reading and cancellation of one registration, by its owner or an organiser. Locks in the order of {@link EventLocks}. */
@ApplicationScoped
public class OwnRegistrationService {

    private final RegistrationAccess access;
    private final RegistrationRepository repository;
    private final EventLocks locks;
    private final PromotionService promotions;
    private final Clock clock;

    OwnRegistrationService(RegistrationAccess access, RegistrationRepository repository, EventLocks locks,
            PromotionService promotions, Clock clock) {
        this.access = access;
        this.repository = repository;
        this.locks = locks;
        this.promotions = promotions;
        this.clock = clock;
    }

    /** @param secret {@code null} for an organiser */
    Participant get(UUID id, String secret) {
        Registration registration = access.get(id, secret);
        return new Participant(registration, repository.person(registration).orElse(null),
                secret == null ? null : new ParticipantSecret(secret));
    }

    /**
     * Gives up the place and all seats, which go to the waiting lists, and erases the person.
     *
     * @param secret {@code null} for an organiser
     */
    @Transactional
    void cancel(UUID id, String secret, IfMatch ifMatch) {
        Registration registration = access.get(id, secret);
        ifMatch.require(registration.version());
        KnownEvent event = locks.lock(registration.eventId());
        List<KnownSession> sessions = locks.lockSessions(registration.seats().stream().map(Seat::sessionId).toList());
        repository.lockUnchanged(registration);
        boolean placed = registration.status() == RegistrationStatus.CONFIRMED;
        List<UUID> seatedIn = registration.seatedIn();
        registration.cancel(clock.instant());
        repository.save(registration);
        repository.erasePerson(registration);
        sessions.stream().filter(session -> seatedIn.contains(session.id())).forEach(session -> {
            session.seats().free();
            promotions.fillSeats(session);
        });
        if (placed) {
            event.seats().free();
            promotions.fillPlaces(event);
        }
    }
}
