package org.encommun.directory.actor;

import java.util.UUID;

import jakarta.enterprise.inject.Produces;
import jakarta.inject.Singleton;

import org.encommun.defaults.outbox.PublicState;
import org.encommun.defaults.outbox.StateTopic;

/** An actor as it goes over the bus; the contract is {@code contracts/actor.v1.schema.json}. */
record ActorState(UUID id, long version, String name, ActorKind kind, String siret, String communeCode, String website)
        implements
            PublicState {

    static final StateTopic<ActorState> TOPIC = new StateTopic<>("actor", 1, ActorState.class);

    static ActorState of(Actor actor) {
        ActorDetails details = actor.details();
        return new ActorState(actor.id(), actor.version(), details.name(), details.kind(), details.siret(),
                details.communeCode(),
                details.website());
    }

    /** Tells the outbox which topic this service owns. */
    static final class Owned {
        @Produces
        @Singleton
        StateTopic<ActorState> topic() {
            return TOPIC;
        }
    }
}
