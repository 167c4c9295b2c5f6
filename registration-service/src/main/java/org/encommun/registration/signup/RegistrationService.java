package org.encommun.registration.signup;

import java.security.SecureRandom;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;

import org.encommun.defaults.identity.UuidGenerator;
import org.encommun.defaults.problem.Refusal;
import org.encommun.registration.actor.KnownActorRepository;
import org.encommun.registration.event.EventAccess;
import org.encommun.registration.event.KnownEvent;
import org.encommun.registration.participant.Participant;
import org.encommun.registration.participant.ParticipantSecret;
import org.encommun.registration.participant.Registration;
import org.encommun.registration.participant.RegistrationProblem;
import org.encommun.registration.participant.RegistrationRepository;

/** Registers people for events, and lists them for the organisers. */
@ApplicationScoped
public class RegistrationService {

    private final EventAccess events;
    private final KnownActorRepository actorRepository;
    private final RegistrationRepository repository;
    private final UuidGenerator ids;
    private final Clock clock;
    private final SecureRandom random = new SecureRandom();

    RegistrationService(EventAccess events, KnownActorRepository actorRepository, RegistrationRepository repository,
            UuidGenerator ids, Clock clock) {
        this.events = events;
        this.actorRepository = actorRepository;
        this.repository = repository;
        this.ids = ids;
        this.clock = clock;
    }

    /**
     * Registers a person, with a place while one is free; others join the waiting list. The person gets a mail with the secret. Who is
     * no organiser is not told more: they may have given the address of somebody else, and learn from no answer whether it is
     * registered.
     *
     * @return the participant for an organiser, without the secret; empty for others
     * @throws Refusal {@link RegistrationProblem#ALREADY_REGISTERED} for an organiser; as {@link KnownEvent#requireOpen}
     */
    @Transactional
    Optional<Participant> register(UUID eventId, NewRegistration request) {
        KnownEvent event = events.lock(eventId);
        // taken after the wait for the lock, so that the order of the waiting list is that of the locks
        Instant now = clock.instant();
        event.requireOpen(now);
        actorRepository.require(request.actorId());
        Optional<UUID> before = repository.registrationOf(eventId, request.email());
        boolean toldAll = events.isOrganiser(eventId);
        if (before.isPresent()) {
            if (toldAll) {
                throw new Refusal(RegistrationProblem.ALREADY_REGISTERED);
            }
            repository.tellAlreadyRegistered(before.get());
            return Optional.empty();
        }
        Registration added = add(event, request, now);
        return toldAll ? Optional.of(new Participant(added, request.person(), null)) : Optional.empty();
    }

    private Registration add(KnownEvent event, NewRegistration request, Instant now) {
        ParticipantSecret secret = ParticipantSecret.draw(random);
        Registration registration = new Registration(ids.next(), event.id(), request.profile(), event.seats().take(), secret,
                now);
        return repository.add(registration, request.person(), secret);
    }

    List<Participant> list(UUID eventId, UUID after, int limit) {
        events.forOrganiser(eventId);
        return repository.after(eventId, after, limit);
    }
}
