package org.encommun.feedback.event;

import java.time.Instant;
import java.util.UUID;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;

import org.encommun.defaults.inbox.Subscriber;
import org.encommun.defaults.problem.CommonProblem;
import org.encommun.defaults.problem.Refusal;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;

/** The published events: a copy of what event-service tells. */
@ApplicationScoped
public class KnownEventRepository
        implements
            PanacheRepositoryBase<KnownEvent, UUID>,
            Subscriber<KnownEventRepository.EventSnapshot> {

    /** What feedback needs of an event. */
    record EventSnapshot(@NotBlank String title, @NotBlank String status, @NotNull Instant startsAt, @NotNull Instant endsAt,
            @NotBlank String timeZone) {}

    /** @throws Refusal {@link CommonProblem#NOT_FOUND} if there is none */
    public KnownEvent get(UUID id) {
        return findByIdOptional(id).orElseThrow(() -> new Refusal(CommonProblem.NOT_FOUND));
    }

    @Override
    public String aggregate() {
        return "event";
    }

    @Override
    public Class<EventSnapshot> state() {
        return EventSnapshot.class;
    }

    @Override
    public void changed(UUID id, EventSnapshot state) {
        KnownEvent event = findByIdOptional(id).orElseGet(() -> new KnownEvent(id));
        event.describe(state.title(), state.status(), state.startsAt(), state.endsAt(), state.timeZone());
        persist(event);
    }

    @Override
    public void deleted(UUID id) {
        deleteById(id);
    }
}
