package org.encommun.directory.request;

import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Set;
import java.util.UUID;

import jakarta.enterprise.context.ApplicationScoped;

import org.encommun.defaults.problem.Refusal;
import org.encommun.defaults.security.Subject;
import org.encommun.directory.network.NetworkProblem;
import org.encommun.directory.opposition.screening.OppositionScreening;
import org.encommun.directory.representation.ActingParty;
import org.encommun.directory.representation.ActorAuthority;
import org.encommun.directory.representation.Capacity;

/** The caller, who submits requests and decides those of others. */
@ApplicationScoped
public class DecisionMaker {

    private final ActorAuthority authority;
    private final ActingParty caller;
    private final OppositionScreening oppositions;
    private final Clock clock;

    DecisionMaker(ActorAuthority authority, ActingParty caller, OppositionScreening oppositions, Clock clock) {
        this.authority = authority;
        this.caller = caller;
        this.oppositions = oppositions;
        this.clock = clock;
    }

    /** Who the caller is. */
    public Subject subject() {
        return caller.subject();
    }

    /** @throws Refusal {@link NetworkProblem#PEOPLE_ONLY} for the machine of a partner network */
    public void requirePerson() {
        if (caller.network().isPresent()) {
            throw new Refusal(NetworkProblem.PEOPLE_ONLY);
        }
    }

    /** A text of the caller's without what people object to, in the transaction that stores it; {@code null} for {@code null}. */
    public String screened(String text) {
        return oppositions.inForce().text(text);
    }

    /** The present instant. */
    public Instant now() {
        return clock.instant();
    }

    <R extends ActorRequest> List<R> visible(ActorRequestRepository<R> repository, RequestListRequest request,
            Set<Capacity> deciders) {
        return repository.visibleTo(caller, request, deciders);
    }

    boolean maySee(ActorRequest request, Set<Capacity> deciders) {
        return request.isBy(subject()) || authority.holds(request.actorId(), deciders);
    }

    /**
     * Locks the representation of an actor until commit.
     *
     * @param reason {@code null} for none
     * @return the caller's decision
     * @throws Refusal as {@link ActorAuthority#require}
     */
    Decision lockToDecide(UUID actorId, Set<Capacity> deciders, String reason) {
        return new Decision(now(), subject(), authority.lock(actorId, deciders), screened(reason));
    }
}
