package org.encommun.event;

import jakarta.enterprise.inject.Produces;
import jakarta.inject.Singleton;

import org.encommun.defaults.outbox.OwnedTopics;
import org.encommun.event.lifecycle.EventSnapshot;

/** The topics on which this service publishes. */
final class EventTopics {

    @Produces
    @Singleton
    OwnedTopics topics() {
        return OwnedTopics.of(EventSnapshot.TOPIC);
    }
}
