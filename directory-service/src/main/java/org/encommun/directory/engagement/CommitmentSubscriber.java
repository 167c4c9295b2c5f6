package org.encommun.directory.engagement;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;

import org.encommun.defaults.inbox.Subscriber;

/** Keeps which actors made each commitment together. */
@ApplicationScoped
class CommitmentSubscriber implements Subscriber<CommitmentSubscriber.CommitmentSnapshot> {

    private static final Set<String> OPEN = Set.of("PLANNED", "UNDER_WAY");

    private final JointWork jointWork;

    CommitmentSubscriber(JointWork jointWork) {
        this.jointWork = jointWork;
    }

    /** The members of a commitment that the directory reads. */
    record CommitmentSnapshot(@NotNull UUID eventId, @NotNull List<@NotNull UUID> actorIds,
            @NotNull List<@NotNull UUID> withActorIds, @NotBlank String state,
            @NotNull List<@Valid PartyStatement> statements) {

        /** Whether an actor stands by it. */
        record PartyStatement(@NotNull UUID actorId, @NotNull @Valid EngagementPart.Statement statement) {}

        /** The actors who do it and those with whom they do it, without those who have withdrawn. */
        Set<UUID> standing() {
            Set<UUID> parties = new HashSet<>(actorIds);
            parties.addAll(withActorIds);
            statements.stream().filter(party -> !party.statement().stands()).map(PartyStatement::actorId)
                    .forEach(parties::remove);
            return parties;
        }

        /** Whether it waits to be kept. One that was kept or abandoned was made together all the same. */
        boolean isOpen() {
            return OPEN.contains(state);
        }
    }

    @Override
    public String aggregate() {
        return "commitment";
    }

    @Override
    public Class<CommitmentSnapshot> state() {
        return CommitmentSnapshot.class;
    }

    @Override
    public boolean keepsCopiesOnly() {
        return true;
    }

    @Override
    public void changed(UUID id, CommitmentSnapshot commitment) {
        jointWork.replace(new JointWork.Work(JointWorkKind.COMMITTED, id, commitment.eventId(), commitment.isOpen()),
                commitment.standing());
    }

    @Override
    public void deleted(UUID id) {
        jointWork.remove(JointWorkKind.COMMITTED, id);
    }
}
