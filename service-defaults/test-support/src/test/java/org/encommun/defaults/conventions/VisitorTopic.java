package org.encommun.defaults.conventions;

import java.util.UUID;

import jakarta.enterprise.inject.Produces;
import jakarta.inject.Singleton;

import org.encommun.defaults.outbox.Snapshot;
import org.encommun.defaults.outbox.StateTopic;

/** Lets the house make the topic that it reads, since there is nobody else in this test who would. */
class VisitorTopic {

    record Visitor(UUID id, long version) implements Snapshot {}

    @Produces
    @Singleton
    static StateTopic<Visitor> visitors() {
        return new StateTopic<>("visitor", 1, Visitor.class);
    }
}
