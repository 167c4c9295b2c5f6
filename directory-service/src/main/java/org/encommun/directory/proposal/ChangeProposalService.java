package org.encommun.directory.proposal;

import java.util.UUID;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;

import org.encommun.defaults.identity.UuidGenerator;
import org.encommun.defaults.json.MergePatch;
import org.encommun.defaults.precondition.Edit;
import org.encommun.defaults.problem.Refusal;
import org.encommun.directory.actor.ActorDetails;
import org.encommun.directory.actor.ActorService;
import org.encommun.directory.representation.Capacity;
import org.encommun.directory.request.ActorRequestService;
import org.encommun.directory.request.Decision;
import org.encommun.directory.request.DecisionMaker;

/** Changes of actors that wait for those who may make them. */
@ApplicationScoped
class ChangeProposalService extends ActorRequestService<ChangeProposal> {

    private final ChangeProposalRepository repository;
    private final DecisionMaker caller;
    private final ActorService actors;
    private final MergePatch mergePatch;
    private final UuidGenerator ids;

    ChangeProposalService(ChangeProposalRepository repository, DecisionMaker caller, ActorService actors, MergePatch mergePatch,
            UuidGenerator ids) {
        super(repository, caller, Capacity.TO_CHANGE);
        this.repository = repository;
        this.caller = caller;
        this.actors = actors;
        this.mergePatch = mergePatch;
        this.ids = ids;
    }

    @Transactional
    ChangeProposal submit(UUID actorId, NewChangeProposal request) {
        String changes = request.changes().toString();
        actors.requireActive(actorId);
        if (actors.hasNoEffect(actorId, edit(changes))) {
            throw new Refusal(ChangeProposalProblem.NOTHING_PROPOSED).with("field", "changes");
        }
        return repository
                .save(new ChangeProposal(ids.next(), actorId, caller.subject(), changes, caller.screened(request.reason()),
                        caller.now()));
    }

    /** Makes the change, to the actor as it is by now. */
    @Transactional
    ChangeProposal accept(UUID id) {
        ChangeProposal proposal = get(id);
        Decision decision = lockToDecide(proposal, null);
        proposal.accept(decision);
        actors.requireActive(proposal.actorId());
        actors.update(proposal.actorId(), edit(proposal.changes()));
        return repository.save(proposal);
    }

    private Edit<ActorDetails> edit(String changes) {
        return Edit.by(details -> mergePatch.apply(details, changes));
    }
}
