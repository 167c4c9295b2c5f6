package org.encommun.directory.claim;

import java.util.UUID;

import jakarta.enterprise.context.ApplicationScoped;

import org.encommun.defaults.security.Subject;
import org.encommun.directory.request.ActorRequestRepository;
import org.encommun.directory.request.RequestStatus;

@ApplicationScoped
class ClaimRepository extends ActorRequestRepository<Claim> {

    /** Whether somebody has a claim of an actor that waits for a decision. */
    boolean isPending(UUID actorId, Subject claimant) {
        return count("actorId = ?1 and submitter.issuer = ?2 and submitter.name = ?3 and status = ?4", actorId,
                claimant.issuer(),
                claimant.name(), RequestStatus.PENDING) > 0;
    }
}
