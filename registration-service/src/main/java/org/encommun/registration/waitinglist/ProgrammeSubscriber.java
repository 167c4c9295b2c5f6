package org.encommun.registration.waitinglist;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;

import org.encommun.defaults.inbox.Subscriber;
import org.encommun.registration.event.EventLocks;
import org.encommun.registration.event.KnownSession;
import org.encommun.registration.event.KnownSessionRepository;

/**
 * Takes over the sessions of the latest release, and gives new seats to the waiting lists. No
 * {@link org.encommun.defaults.inbox.ForeignCopy}: one programme gives many rows, which also count the seats taken.
 */
@ApplicationScoped
class ProgrammeSubscriber implements Subscriber<ProgrammeSubscriber.ProgrammeSnapshot> {

    private final KnownSessionRepository repository;
    private final EventLocks locks;
    private final PromotionService promotions;

    ProgrammeSubscriber(KnownSessionRepository repository, EventLocks locks, PromotionService promotions) {
        this.repository = repository;
        this.locks = locks;
        this.promotions = promotions;
    }

    /** The members of a programme that registration reads. */
    record ProgrammeSnapshot(@NotNull List<@Valid SessionSnapshot> sessions) {

        record SessionSnapshot(@NotNull UUID id, @NotBlank String title, @NotNull Instant startsAt, @NotNull Instant endsAt,
                @Min(1) Integer seats, @NotNull Boolean signUp) {}
    }

    @Override
    public String aggregate() {
        return "programme";
    }

    @Override
    public Class<ProgrammeSnapshot> state() {
        return ProgrammeSnapshot.class;
    }

    @Override
    public void changed(UUID eventId, ProgrammeSnapshot programme) {
        Map<UUID, KnownSession> known = locks.lockSessionsOf(eventId).stream()
                .collect(Collectors.toMap(KnownSession::id, Function.identity()));
        known.values().forEach(KnownSession::withdraw);
        for (ProgrammeSnapshot.SessionSnapshot released : programme.sessions()) {
            KnownSession session = known.getOrDefault(released.id(), new KnownSession(released.id(), eventId));
            session.update(released.title(), released.startsAt(), released.endsAt(), released.signUp(), released.seats());
            repository.persist(session);
            promotions.fillSeats(session);
        }
    }

    @Override
    public void deleted(UUID eventId) {
        locks.lockSessionsOf(eventId).forEach(KnownSession::withdraw);
    }
}
