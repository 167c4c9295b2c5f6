package org.encommun.event.resource;

import java.time.LocalDate;
import java.util.UUID;

import jakarta.enterprise.inject.Produces;
import jakarta.inject.Singleton;

import org.encommun.defaults.outbox.PublicState;
import org.encommun.defaults.outbox.StateTopic;

/**
 * A resource of a published event as it goes over the bus, without its words; the contract is
 * {@code contracts/resource.v1.schema.json}.
 */
record ResourceState(UUID id, long version, UUID eventId, ResourceType type, String licence, String url, String language,
        UUID sessionId, LocalDate publishedOn) implements PublicState {

    static final StateTopic<ResourceState> TOPIC = new StateTopic<>("resource", 1, ResourceState.class);

    static ResourceState of(Resource resource) {
        ResourceDetails details = resource.details();
        return new ResourceState(resource.id(), resource.version(), resource.eventId(), details.type(), details.licence(),
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
        StateTopic<ResourceState> topic() {
            return TOPIC;
        }
    }
}
