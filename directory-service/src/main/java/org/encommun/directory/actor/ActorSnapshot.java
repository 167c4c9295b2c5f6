package org.encommun.directory.actor;

import java.util.UUID;

import org.encommun.defaults.outbox.Snapshot;
import org.encommun.defaults.outbox.StateTopic;

import com.fasterxml.jackson.annotation.JsonIgnoreProperties;
import com.fasterxml.jackson.annotation.JsonUnwrapped;

/**
/**
 * An actor as it is published on the bus, without its contacts and its description; the contract is
 * {@code contracts/actor.v1.schema.json}.
 *
 * @param mergedInto the actor as which it goes on, whose details it has then; {@code null} unless it was merged
 */
public record ActorSnapshot(UUID id, long version, ActorStatus status, UUID mergedInto,
        @JsonUnwrapped @JsonIgnoreProperties( {
                "description", "phone", "email"}) ActorDetails details)
        implements
            Snapshot{

    /** Where actors are published. */
    public static final StateTopic<ActorSnapshot> TOPIC = new StateTopic<>("actor", 1, ActorSnapshot.class, ActorFact.values());

    static ActorSnapshot of(Actor actor) {
        return new ActorSnapshot(actor.id(), actor.version(), actor.status(), actor.mergedInto().orElse(null), actor.details());
    }
}
