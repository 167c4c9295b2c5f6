package org.encommun.defaults.conventions;

import java.util.UUID;

import jakarta.enterprise.inject.Produces;
import jakarta.inject.Singleton;

import org.encommun.defaults.outbox.OwnedTopics;
import org.encommun.defaults.outbox.Snapshot;
import org.encommun.defaults.outbox.StateTopic;

/** Creates the topic that the test service reads, which has no other owner in these tests. */
class VisitorTopic {

    record Visitor(UUID id, long version) implements Snapshot {}

    @Produces
    @Singleton
    static OwnedTopics visitors() {
        return OwnedTopics.of(new StateTopic<>("visitor", 1, Visitor.class));
    }
}
