package org.encommun.directory.merger;

import java.util.List;
import java.util.Set;
import java.util.UUID;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;

import org.encommun.defaults.identity.UuidGenerator;
import org.encommun.defaults.precondition.IfMatch;
import org.encommun.defaults.problem.CommonProblem;
import org.encommun.defaults.problem.Refusal;
import org.encommun.directory.actor.ActorLink;
import org.encommun.directory.actor.ActorLinkRepository;
import org.encommun.directory.actor.ActorRepository;
import org.encommun.directory.link.LinkProblem;
import org.encommun.directory.link.Verdict;
import org.encommun.directory.representation.ActorAuthority;
import org.encommun.directory.settlement.ActorSettlement;

/** Puts actors together that are the same organisation, keeps those apart that are not, and takes either back. */
@ApplicationScoped
public class ActorLinkService {

    private final ActorLinkRepository repository;
    private final ActorSettlement settlement;
    private final ActorRepository actors;
    private final ActorAuthority authority;
    private final UuidGenerator ids;

    ActorLinkService(ActorLinkRepository repository, ActorSettlement settlement, ActorRepository actors,
            ActorAuthority authority,
            UuidGenerator ids) {
        this.repository = repository;
        this.settlement = settlement;
        this.actors = actors;
        this.authority = authority;
        this.ids = ids;
    }

    List<ActorLink> list(UUID actorId) {
        return repository.of(Set.of(actorId));
    }

    /** @throws Refusal {@link CommonProblem#NOT_FOUND} also for a link of other actors */
    ActorLink get(UUID actorId, UUID linkId) {
        ActorLink link = repository.get(linkId);
        if (!link.binds(actorId)) {
            throw new Refusal(CommonProblem.NOT_FOUND);
        }
        return link;
    }

    /**
     * Decides on two actors. A decision on them that was made before is replaced.
     *
     * @throws Refusal {@link CommonProblem#NOT_FOUND} if there is no such actor, {@link CommonProblem#UNKNOWN_REFERENCE} if there is no such
     *         other actor or it is the same one; {@link LinkProblem}
     */
    @Transactional
    ActorLink decide(UUID actorId, ActorVerdictDetails decision) {
        UUID other = decision.actorId();
        repository.lockDecisions();
        requireKnown(actorId, other);
        Set<UUID> held = repository.connected(Set.of(actorId, other));
        ActorLink link = repository.decide(
                new ActorLink(ids.next(), actorId, other, decision.verdict(), authority.subject(), authority.now()));
        held.addAll(repository.connected(Set.of(actorId, other)));
        settlement.settle(held);
        return link;
    }

    private void requireKnown(UUID actorId, UUID other) {
        if (!actors.isKnown(actorId)) {
            throw new Refusal(CommonProblem.NOT_FOUND);
        }
        if (other.equals(actorId) || !actors.isKnown(other)) {
            throw new Refusal(CommonProblem.UNKNOWN_REFERENCE, "actorId").with("field", "actorId");
        }
    }

    /** Takes back what was decided: actors that were put together by it are actors of their own again, with ids, values and representatives. */
    @Transactional
    void withdraw(UUID actorId, UUID linkId, IfMatch ifMatch) {
        repository.lockDecisions();
        ActorLink link = get(actorId, linkId);
        ifMatch.require(link.version());
        Set<UUID> held = link.verdict() == Verdict.SAME ? repository.connected(Set.of(actorId)) : Set.of();
        repository.delete(link);
        settlement.settle(held);
    }
}
