package org.encommun.registration;

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
import org.encommun.registration.event.KnownSession;
import org.encommun.registration.event.KnownSessionRepository;

/** Offers the sessions of the latest release; where a session got more seats, those who wait get them. */
@ApplicationScoped
class ProgrammeSubscriber implements Subscriber<ProgrammeSubscriber.ProgrammeSnapshot> {

    private final KnownSessionRepository sessions;
    private final RegistrationService desk;

    ProgrammeSubscriber(KnownSessionRepository sessions, RegistrationService desk) {
        this.sessions = sessions;
        this.desk = desk;
    }

    /** What registration needs of a programme. */
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
        Map<UUID, KnownSession> known = sessions.allLocked(eventId).stream()
                .collect(Collectors.toMap(KnownSession::id, Function.identity()));
        known.values().forEach(KnownSession::withdraw);
        for (ProgrammeSnapshot.SessionSnapshot released : programme.sessions()) {
            KnownSession session = known.getOrDefault(released.id(), new KnownSession(released.id(), eventId));
            session.describe(released.title(), released.startsAt(), released.endsAt(), released.signUp(), released.seats());
            sessions.persist(session);
            desk.passOnSeats(session);
        }
    }

    @Override
    public void deleted(UUID eventId) {
        sessions.allLocked(eventId).forEach(KnownSession::withdraw);
    }
}
