package org.encommun.directory.engagement;

import java.time.Instant;
import java.util.List;
import java.util.UUID;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;

import org.encommun.defaults.inbox.Subscriber;

/** Keeps the engagements as the events tell them. */
@ApplicationScoped
class EventSubscriber implements Subscriber<EventSubscriber.EventSnapshot> {

    private final EngagementRepository engagements;

    EventSubscriber(EngagementRepository engagements) {
        this.engagements = engagements;
    }

    /** What the directory needs of an event. */
    record EventSnapshot(@NotBlank String title, @NotNull Instant startsAt, @NotBlank String timeZone, @NotBlank String status,
            @NotNull List<@Valid Organiser> organisers) {

        record Organiser(@NotNull UUID actorId, @NotBlank String role) {}
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
    public void changed(UUID id, EventSnapshot event) {
        deleted(id);
        event.organisers().forEach(organiser -> engagements.persist(new Engagement(id, organiser.actorId(), organiser.role(),
                event.title(), event.startsAt(), event.timeZone(), event.status())));
    }

    @Override
    public void deleted(UUID id) {
        engagements.delete("id.eventId", id);
    }
}
