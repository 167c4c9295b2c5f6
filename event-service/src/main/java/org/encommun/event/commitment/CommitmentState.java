package org.encommun.event.commitment;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

import jakarta.enterprise.inject.Produces;
import jakarta.inject.Singleton;

import org.encommun.defaults.outbox.PublicState;
import org.encommun.defaults.outbox.StateTopic;

/**
 * A commitment of a published event as it goes over the bus, without its words; the contract is
 * {@code contracts/commitment.v1.schema.json}.
 */
record CommitmentState(UUID id, long version, UUID eventId, List<UUID> actorIds, List<UUID> withActorIds, UUID axisId,
        LocalDate dueOn, Progress state, UUID inheritedFromId) implements PublicState {

    static final StateTopic<CommitmentState> TOPIC = new StateTopic<>("commitment", 1, CommitmentState.class);

    static CommitmentState of(Commitment commitment) {
        CommitmentDetails details = commitment.details();
        return new CommitmentState(commitment.id(), commitment.version(), commitment.eventId(), details.actorIds(),
                details.withActorIds(), details.axisId(), details.dueOn(), details.state(), commitment.inheritedFromId());
    }

    @Override
    public UUID scope() {
        return eventId;
    }

    /** Tells the outbox which topic this service owns. */
    static final class Owned {
        @Produces
        @Singleton
        StateTopic<CommitmentState> topic() {
            return TOPIC;
        }
    }
}
