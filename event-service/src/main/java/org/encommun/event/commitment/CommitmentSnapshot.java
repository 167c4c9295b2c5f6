package org.encommun.event.commitment;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

import org.encommun.defaults.outbox.Snapshot;
import org.encommun.defaults.outbox.StateTopic;

/** A commitment of a published event on the bus, without texts; the contract is {@code contracts/commitment.v1.schema.json}. */
public record CommitmentSnapshot(UUID id, long version, UUID eventId, List<UUID> actorIds, List<UUID> withActorIds, UUID axisId,
        LocalDate dueOn, CommitmentStatus state, UUID inheritedFromId, List<PartyStatement> statements) implements Snapshot {

    /** The topic on which commitments are published. */
    public static final StateTopic<CommitmentSnapshot> TOPIC = new StateTopic<>("commitment", 1, CommitmentSnapshot.class,
            CommitmentFact.values());

    static CommitmentSnapshot of(Commitment commitment) {
        CommitmentDetails details = commitment.details();
        return new CommitmentSnapshot(commitment.id(), commitment.version(), commitment.eventId(), details.actorIds(),
                details.withActorIds(), details.axisId(), details.dueOn(), details.state(), commitment.inheritedFromId(),
                commitment.statements());
    }

    @Override
    public UUID scope() {
        return eventId;
    }
}
