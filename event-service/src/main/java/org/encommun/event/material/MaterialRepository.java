package org.encommun.event.material;

import java.util.List;
import java.util.UUID;

import jakarta.enterprise.context.ApplicationScoped;

import org.encommun.defaults.aggregate.Publication;
import org.encommun.defaults.outbox.Outbox;
import org.encommun.event.lifecycle.EventRepository;
import org.encommun.event.part.EventPartRepository;

/** What the events leave. It is published as long as its event is. */
@ApplicationScoped
class MaterialRepository extends EventPartRepository<Material> {

    MaterialRepository(Outbox outbox, EventRepository events) {
        super(Publication.of(outbox, MaterialSnapshot.TOPIC, MaterialSnapshot::of,
                material -> events.isPublicLockingDraft(material.eventId())));
    }

    /** What an event leaves, by the day of publication. */
    List<Material> of(UUID eventId) {
        return list("eventId = ?1 order by details.publishedOn, id", eventId);
    }

    /** Publishes all that an event leaves that has just been announced. */
    void publishAll(UUID eventId) {
        publication().publishAs(MaterialFact.ADDED, of(eventId));
    }
}
