package org.encommun.event.material;

import java.time.LocalDate;
import java.util.UUID;

import jakarta.enterprise.inject.Produces;
import jakarta.inject.Singleton;

import org.encommun.defaults.outbox.Snapshot;
import org.encommun.defaults.outbox.StateTopic;

/**
 * A resource of a published event as it goes over the bus, without its words; the contract is
 * {@code contracts/resource.v1.schema.json}.
 */
record MaterialSnapshot(UUID id, long version, UUID eventId, MaterialType type, String licence, String url, String language,
        UUID sessionId, LocalDate publishedOn) implements Snapshot {

    static final StateTopic<MaterialSnapshot> TOPIC = new StateTopic<>("resource", 1, MaterialSnapshot.class);

    static MaterialSnapshot of(Material resource) {
        MaterialDetails details = resource.details();
        return new MaterialSnapshot(resource.id(), resource.version(), resource.eventId(), details.type(), details.licence(),
                details.url(), details.language(), details.sessionId(), details.publishedOn());
    }

    @Override
    public UUID scope() {
        return eventId;
    }

    /** Tells the outbox which topic this service owns. */
    static final class Owned {
        @Produces
        @Singleton
        StateTopic<MaterialSnapshot> topic() {
            return TOPIC;
        }
    }
}
