package org.encommun.event.resource;

import java.util.UUID;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;

import org.encommun.defaults.outbox.Outbox;
import org.encommun.event.Event;
import org.encommun.event.EventPublished;
import org.encommun.event.EventRepository;

/** Tells on the bus of resources, from the moment at which everybody may see their event. */
@ApplicationScoped
public class ResourceTeller {

    private final EventRepository events;
    private final Resources resources;
    private final Outbox outbox;

    ResourceTeller(EventRepository events, Resources resources, Outbox outbox) {
        this.events = events;
        this.resources = resources;
        this.outbox = outbox;
    }

    /** Tells of all resources of an event that is published. */
    public void tellAll(UUID eventId) {
        resources.of(eventId).forEach(resource -> append("added", resource));
    }

    void published(@Observes EventPublished publication) {
        tellAll(publication.eventId());
    }

    void tell(Event event, String fact, Resource resource) {
        if (events.isTold(event)) {
            append(fact, resource);
        }
    }

    void tellDeleted(Event event, Resource resource) {
        if (events.isTold(event)) {
            outbox.appendDeleted(ResourceState.TOPIC, resource.id(), resource.version());
        }
    }

    private void append(String fact, Resource resource) {
        outbox.append(ResourceState.TOPIC, fact, () -> ResourceState.of(resource));
    }
}
