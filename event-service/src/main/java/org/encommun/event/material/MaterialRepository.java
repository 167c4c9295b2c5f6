package org.encommun.event.material;

import java.util.List;
import java.util.UUID;

import jakarta.enterprise.context.ApplicationScoped;

import org.encommun.defaults.aggregate.Publication;
import org.encommun.defaults.outbox.Outbox;
import org.encommun.event.lifecycle.EventRepository;
import org.encommun.event.part.EventPartRepository;

/** The resources of all events. Those of public events are published. */
@ApplicationScoped
class MaterialRepository extends EventPartRepository<Material> {

    MaterialRepository(Outbox outbox, EventRepository events) {
        super(Publication.of(outbox, MaterialSnapshot.TOPIC, MaterialSnapshot::of,
                material -> events.isPublicLockingDraft(material.eventId())));
    }

    /** The resources of an event, by day of publication. */
    List<Material> of(UUID eventId) {
        return list("eventId = ?1 order by details.publishedOn, id", eventId);
    }

    /** Publishes all resources of an event that has just been published. */
    void publishAll(UUID eventId) {
        publication().publishAs(MaterialFact.ADDED, of(eventId));
    }
}
