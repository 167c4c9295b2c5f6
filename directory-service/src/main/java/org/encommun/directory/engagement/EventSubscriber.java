package org.encommun.directory.engagement;

import java.time.Instant;
import java.util.List;
import java.util.UUID;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;

import org.encommun.defaults.inbox.Subscriber;

import com.fasterxml.jackson.annotation.JsonUnwrapped;

/**
 * Replaces the engagements of an event by those of its latest snapshot. One event gives a row for each organiser, so this is no
 * {@link org.encommun.defaults.inbox.ForeignCopy}.
 */
@ApplicationScoped
class EventSubscriber implements Subscriber<EventSubscriber.EventSnapshot> {

    private final EngagementRepository repository;

    EventSubscriber(EngagementRepository repository) {
        this.repository = repository;
    }

    /** The members of an event that the directory reads. */
    record EventSnapshot(@NotBlank String title, @NotNull Instant startsAt, @NotBlank String timeZone, @NotBlank String status,
            @NotNull List<@Valid Organiser> organisers) {

        record Organiser(@NotNull UUID actorId, @NotNull @Valid @JsonUnwrapped EngagementPart part) {}
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
        event.organisers().forEach(organiser -> repository.persist(new Engagement(id, organiser.actorId(), organiser.part(),
                event.title(), event.startsAt(), event.timeZone(), event.status())));
    }

    @Override
    public void deleted(UUID id) {
        repository.delete("id.eventId", id);
    }
}
