package org.encommun.event.commitment;

import java.util.EnumSet;
import java.util.List;
import java.util.UUID;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.LockModeType;

import org.encommun.defaults.problem.CommonProblem;
import org.encommun.defaults.problem.Refusal;
import org.encommun.event.part.UsageCheck;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;

@ApplicationScoped
class CommitmentRepository implements PanacheRepositoryBase<Commitment, UUID>, UsageCheck {

    /** The commitments of an event: the first due first, those without a day last. */
    List<Commitment> of(UUID eventId) {
        return list("eventId = ?1 order by dueOn nulls last, id", eventId);
    }

    /** Those of which something remains to be done; none of them can change until the transaction has ended. */
    List<Commitment> open(UUID eventId) {
        return find("eventId = ?1 and state in ?2 order by id", eventId,
                EnumSet.of(CommitmentStatus.PLANNED, CommitmentStatus.UNDER_WAY))
                .withLock(LockModeType.PESSIMISTIC_READ).list();
    }

    /** @throws Refusal {@link CommonProblem#NOT_FOUND} if the event has no such commitment */
    Commitment get(UUID eventId, UUID id) {
        return findByIdOptional(id).filter(commitment -> commitment.belongsTo(eventId))
                .orElseThrow(() -> new Refusal(CommonProblem.NOT_FOUND));
    }

    /** Those of later editions that carry one of these on. */
    List<Commitment> carryingOn(List<Commitment> earlier) {
        return list("inheritedFromId in ?1", earlier.stream().map(Commitment::id).toList());
    }

    /**
     * Deletes a commitment with its notes.
     *
     * @throws Refusal {@link CommitmentProblem#COMMITMENT_CARRIED_ON}
     */
    void deleteUnlessCarriedOn(Commitment commitment) {
        // whoever takes it over at this moment is waited for
        getEntityManager().lock(commitment, LockModeType.PESSIMISTIC_WRITE);
        if (!carryingOn(List.of(commitment)).isEmpty()) {
            throw new Refusal(CommitmentProblem.COMMITMENT_CARRIED_ON);
        }
        delete(commitment);
    }

    @Override
    public boolean refersTo(UUID id) {
        return count("axisId", id) > 0;
    }
}
