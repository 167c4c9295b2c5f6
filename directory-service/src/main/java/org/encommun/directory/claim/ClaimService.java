package org.encommun.directory.claim;

import java.util.UUID;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;

import org.encommun.defaults.identity.UuidGenerator;
import org.encommun.defaults.problem.Refusal;
import org.encommun.defaults.security.Subject;
import org.encommun.directory.actor.ActorRepository;
import org.encommun.directory.representation.Capacity;
import org.encommun.directory.representation.Representation;
import org.encommun.directory.representation.RepresentationRepository;
import org.encommun.directory.request.ActorRequestService;
import org.encommun.directory.request.Decision;
import org.encommun.directory.request.DecisionMaker;

/** Claims to speak for actors. */
@ApplicationScoped
class ClaimService extends ActorRequestService<Claim> {

    private final ClaimRepository repository;
    private final DecisionMaker caller;
    private final ActorRepository actors;
    private final RepresentationRepository representations;
    private final UuidGenerator ids;

    ClaimService(ClaimRepository repository, DecisionMaker caller, ActorRepository actors,
            RepresentationRepository representations, UuidGenerator ids) {
        super(repository, caller, Capacity.TO_CONFIRM);
        this.repository = repository;
        this.caller = caller;
        this.actors = actors;
        this.representations = representations;
        this.ids = ids;
    }

    @Transactional
    Claim submit(UUID actorId, ClaimDetails details) {
        caller.requirePerson();
        actors.get(actorId).requireActive();
        Subject claimant = caller.subject();
        // two claims of the same person come one after the other
        representations.lock(actorId).requireNoRepresentative(claimant);
        if (repository.isPending(actorId, claimant)) {
            throw new Refusal(ClaimProblem.CLAIM_PENDING);
        }
        ClaimDetails screened = new ClaimDetails(caller.screened(details.evidence()), caller.screened(details.evidenceUrl()),
                caller.screened(details.label()));
        return repository.save(new Claim(ids.next(), actorId, claimant, screened, caller.now()));
    }

    /** Makes the claimant a representative. */
    @Transactional
    Claim accept(UUID id) {
        Claim claim = get(id);
        Decision decision = lockToDecide(claim, null);
        claim.accept(decision);
        actors.get(claim.actorId()).requireActive();
        Representation representation = representations.get(claim.actorId());
        representation.confirm(claim.toRepresentative(decision.decidedAt()), decision.decidedAt());
        representations.save(representation);
        return repository.save(claim);
    }
}
