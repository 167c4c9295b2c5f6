package org.encommun.event.commitment;

import java.util.EnumSet;
import java.util.List;
import java.util.UUID;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.LockModeType;

import org.encommun.defaults.aggregate.Publication;
import org.encommun.defaults.outbox.Outbox;
import org.encommun.event.lifecycle.EventRepository;
import org.encommun.event.part.InheritedPartRepository;
import org.encommun.event.part.UsageCheck;

/** The commitments of all events. Those of public events are published. */
@ApplicationScoped
public class CommitmentRepository extends InheritedPartRepository<Commitment> implements UsageCheck {

    CommitmentRepository(Outbox outbox, EventRepository events) {
        super(Publication.of(outbox, CommitmentSnapshot.TOPIC, CommitmentSnapshot::of,
                commitment -> events.isPublicLockingDraft(commitment.eventId())), CommitmentProblem.COMMITMENT_CARRIED_ON);
    }

    /** The commitments of an event by due day, those without one last. */
    public List<Commitment> of(UUID eventId) {
        return list("eventId = ?1 order by details.dueOn nulls last, id", eventId);
    }

    /** The open commitments of an event, locked until commit. */
    public List<Commitment> lockOpen(UUID eventId) {
        return find("eventId = ?1 and details.state in ?2 order by id", eventId,
                EnumSet.of(CommitmentStatus.PLANNED, CommitmentStatus.UNDER_WAY))
                .withLock(LockModeType.PESSIMISTIC_READ).list();
    }

    /** Publishes all commitments of an event that has just been published. */
    void publishAll(UUID eventId) {
        publication().publishAs(CommitmentFact.ADDED, of(eventId));
    }

    /**
     * @throws org.encommun.defaults.problem.Refusal {@link CommitmentProblem#COMMITMENT_CARRIED_ON},
     *         {@link org.encommun.event.statement.StatementProblem#STATEMENT_CONFIRMED}
     */
    @Override
    protected void requireUnused(Commitment commitment) {
        commitment.requireDeletable();
        super.requireUnused(commitment);
    }

    @Override
    public boolean refersTo(UUID id) {
        return count("details.axisId", id) > 0;
    }
}
