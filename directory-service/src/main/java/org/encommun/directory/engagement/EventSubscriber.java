package org.encommun.directory.engagement;

import java.time.Instant;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;

import org.encommun.defaults.inbox.Subscriber;

import com.fasterxml.jackson.annotation.JsonUnwrapped;

/**
 * Keeps what is known of an event, and replaces its engagements by those of its latest snapshot. One event gives a row for each
 * organiser, so this is no {@link org.encommun.defaults.inbox.ForeignCopy}.
 */
@ApplicationScoped
class EventSubscriber implements Subscriber<EventSubscriber.EventSnapshot> {

    private final KnownEventRepository events;
    private final EngagementRepository engagements;
    private final JointWork jointWork;

    EventSubscriber(KnownEventRepository events, EngagementRepository engagements, JointWork jointWork) {
        this.events = events;
        this.engagements = engagements;
        this.jointWork = jointWork;
    }

    /** The members of an event that the directory reads. */
    record EventSnapshot(@NotBlank String title, @NotNull Instant startsAt, @NotBlank String timeZone, @NotBlank String status,
            @NotNull List<@Valid Organiser> organisers) {

        record Organiser(@NotNull UUID actorId, @NotNull @Valid @JsonUnwrapped EngagementPart part) {}

        /** The actors who put it on together: those who agreed and stand by it. */
        Set<UUID> standing() {
            return organisers.stream().filter(organiser -> organiser.part().stands()).map(Organiser::actorId)
                    .collect(Collectors.toSet());
        }
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
    public void changed(UUID id, EventSnapshot told) {
        KnownEvent event = events.findByIdOptional(id).orElseGet(() -> new KnownEvent(id));
        event.update(told.title(), told.startsAt(), told.timeZone(), told.status());
        events.persist(event);
        engagements.delete("id.eventId", id);
        told.organisers().forEach(
                organiser -> engagements.persist(new Engagement(event, organiser.actorId(), organiser.part())));
        jointWork.replace(new JointWork.Work(JointWorkKind.ORGANISED, id, id, false), told.standing());
    }

    @Override
    public void deleted(UUID id) {
        jointWork.remove(JointWorkKind.ORGANISED, id);
        engagements.delete("id.eventId", id);
        events.deleteById(id);
    }
}
