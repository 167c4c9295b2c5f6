package org.encommun.directory.request;

import java.util.List;
import java.util.Set;
import java.util.UUID;

import jakarta.transaction.Transactional;

import org.encommun.defaults.precondition.IfMatch;
import org.encommun.defaults.problem.CommonProblem;
import org.encommun.defaults.problem.Refusal;
import org.encommun.directory.representation.ActorAuthority;
import org.encommun.directory.representation.Capacity;

/**
 * Shows, refuses and withdraws requests of one kind; what acceptance does is the kind's own.
 *
 * @param <R> the kind of request
 */
public abstract class ActorRequestService<R extends ActorRequest> {

    private final ActorRequestRepository<R> repository;
    private final DecisionMaker caller;
    private final Set<Capacity> deciders;

    /** For the client proxies of the beans. */
    protected ActorRequestService() {
        this(null, null, Set.of());
    }

    /** @param deciders in which capacities requests of this kind are decided */
    protected ActorRequestService(ActorRequestRepository<R> repository, DecisionMaker caller, Set<Capacity> deciders) {
        this.repository = repository;
        this.caller = caller;
        this.deciders = deciders;
    }

    /** The requests that the caller submitted or may decide, oldest first. */
    public List<R> list(RequestListRequest request) {
        return caller.visible(repository, request, deciders);
    }

    /** @throws Refusal {@link CommonProblem#NOT_FOUND} if the caller neither submitted it nor may decide it */
    public R get(UUID id) {
        R request = repository.get(id);
        if (!caller.maySee(request, deciders)) {
            throw new Refusal(CommonProblem.NOT_FOUND);
        }
        return request;
    }

    /** Refuses a request; nothing else changes. */
    @Transactional
    public R refuse(UUID id, String reason) {
        R request = get(id);
        request.refuse(lockToDecide(request, reason));
        return repository.save(request);
    }

    /** Withdraws a request of the caller's own. */
    @Transactional
    public void withdraw(UUID id, IfMatch ifMatch) {
        R request = get(id);
        repository.lockAgain(request);
        if (!request.isBy(caller.subject())) {
            throw new Refusal(RequestProblem.REQUEST_OF_OTHERS);
        }
        ifMatch.require(request.version());
        request.withdraw(caller.now());
        repository.save(request);
    }

    /**
     * Locks a request, and first the representation of its actor, until commit.
     *
     * @param reason {@code null} for none
     * @return the caller's decision
     * @throws Refusal as {@link ActorAuthority#require}
     */
    protected final Decision lockToDecide(R request, String reason) {
        Decision decision = caller.lockToDecide(request.actorId(), deciders, reason);
        repository.lockAgain(request);
        return decision;
    }
}
