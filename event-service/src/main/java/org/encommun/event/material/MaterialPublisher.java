package org.encommun.event.material;

import java.util.UUID;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;

import org.encommun.defaults.outbox.Outbox;
import org.encommun.event.lifecycle.Event;
import org.encommun.event.lifecycle.EventPublication;
import org.encommun.event.lifecycle.EventRepository;

/** Tells on the bus of resources, from the moment at which everybody may see their event. */
@ApplicationScoped
public class MaterialPublisher {

    private final EventRepository events;
    private final MaterialRepository resources;
    private final Outbox outbox;

    MaterialPublisher(EventRepository events, MaterialRepository resources, Outbox outbox) {
        this.events = events;
        this.resources = resources;
        this.outbox = outbox;
    }

    /** Tells of all resources of an event that is published. */
    public void tellAll(UUID eventId) {
        resources.of(eventId).forEach(resource -> append("added", resource));
    }

    void published(@Observes EventPublication publication) {
        tellAll(publication.eventId());
    }

    void tell(Event event, String fact, Material resource) {
        if (events.isTold(event)) {
            append(fact, resource);
        }
    }

    void tellDeleted(Event event, Material resource) {
        if (events.isTold(event)) {
            outbox.appendDeleted(MaterialSnapshot.TOPIC, resource.id(), resource.version());
        }
    }

    private void append(String fact, Material resource) {
        outbox.append(MaterialSnapshot.TOPIC, fact, () -> MaterialSnapshot.of(resource));
    }
}
