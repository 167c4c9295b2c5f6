package org.encommun.directory.actor;

import java.util.UUID;

import jakarta.enterprise.inject.Produces;
import jakarta.inject.Singleton;

import org.encommun.defaults.outbox.Snapshot;
import org.encommun.defaults.outbox.StateTopic;

/** An actor as it goes over the bus; the contract is {@code contracts/actor.v1.schema.json}. */
record ActorSnapshot(UUID id, long version, String name, ActorKind kind, String siret, String communeCode, String website)
        implements
            Snapshot {

    static final StateTopic<ActorSnapshot> TOPIC = new StateTopic<>("actor", 1, ActorSnapshot.class);

    static ActorSnapshot of(Actor actor) {
        ActorDetails details = actor.details();
        return new ActorSnapshot(actor.id(), actor.version(), details.name(), details.kind(), details.siret(),
                details.communeCode(),
                details.website());
    }

    /** Tells the outbox which topic this service owns. */
    static final class Owned {
        @Produces
        @Singleton
        StateTopic<ActorSnapshot> topic() {
            return TOPIC;
        }
    }
}
