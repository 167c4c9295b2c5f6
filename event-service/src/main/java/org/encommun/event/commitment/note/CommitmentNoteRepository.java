package org.encommun.event.commitment.note;

import java.util.List;
import java.util.UUID;

import jakarta.enterprise.context.ApplicationScoped;

import org.encommun.defaults.aggregate.AggregateRepository;
import org.encommun.defaults.problem.CommonProblem;
import org.encommun.defaults.problem.Refusal;
import org.encommun.event.commitment.Commitment;

/** The organisers' notes about commitments. */
@ApplicationScoped
class CommitmentNoteRepository extends AggregateRepository<CommitmentNote> {

    /** The notes about a commitment, oldest first. */
    List<CommitmentNote> of(Commitment commitment) {
        return list("commitmentId = ?1 order by writtenAt, id", commitment.id());
    }

    /** @throws Refusal {@link CommonProblem#NOT_FOUND} if the commitment has no such note */
    CommitmentNote get(Commitment commitment, UUID id) {
        CommitmentNote note = get(id);
        if (!note.belongsTo(commitment)) {
            throw new Refusal(CommonProblem.NOT_FOUND);
        }
        return note;
    }
}
