package org.encommun.feedback.commitment;

import java.util.List;
import java.util.UUID;

import jakarta.enterprise.context.ApplicationScoped;

import org.encommun.defaults.inbox.ForeignCopyRepository;

/** The commitments made at events: a copy of what event-service publishes. */
@ApplicationScoped
public class KnownCommitmentRepository extends ForeignCopyRepository<KnownCommitment, CommitmentSnapshot> {

    KnownCommitmentRepository() {
        super("commitment", CommitmentSnapshot.class, KnownCommitment::new);
    }

    /** The commitments of an event by due day, those without one last. */
    public List<CommitmentView> of(UUID eventId) {
        return list("eventId = ?1 order by dueOn nulls last, id", eventId).stream().map(KnownCommitment::toView).toList();
    }
}
