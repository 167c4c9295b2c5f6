package org.encommun.event.proposal;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.LockModeType;

import org.encommun.defaults.problem.CommonProblem;
import org.encommun.defaults.problem.Refusal;
import org.encommun.event.part.UsageCheck;

import io.quarkus.hibernate.orm.panache.PanacheQuery;
import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;

@ApplicationScoped
class ProposalRepository implements PanacheRepositoryBase<Proposal, UUID>, UsageCheck {

    /**
     * Those of an event behind an id, in the order of their ids.
     *
     * @param state {@code null} for all
     */
    List<Proposal> after(UUID eventId, ProposalStatus state, UUID id, int limit) {
        PanacheQuery<Proposal> found = state == null
                ? find("eventId = ?1 and id > ?2 order by id", eventId, id)
                : find("eventId = ?1 and id > ?2 and outcome.state = ?3 order by id", eventId, id, state);
        return found.range(0, limit - 1).list();
    }

    /** @throws Refusal {@link CommonProblem#NOT_FOUND} if the event has no such proposal */
    Proposal get(UUID eventId, UUID id) {
        return findByIdOptional(id).filter(proposal -> proposal.belongsTo(eventId))
                .orElseThrow(() -> new Refusal(CommonProblem.NOT_FOUND));
    }

    /**
     * The proposal, changed by nobody else before the transaction is over.
     *
     * @throws Refusal {@link CommonProblem#NOT_FOUND} if the event has no such proposal
     */
    Proposal locked(UUID eventId, UUID id) {
        return locked(eventId, Set.of(id), id).get(id);
    }

    /**
     * Some proposals by their ids, changed by nobody else before the transaction is over; those that the event does not have
     * are
     * missing. They are locked in the order of their ids, so that two who merge the same proposals the other way round wait for
     * each
     * other only once.
     *
     * @param required the one that must be there
     * @throws Refusal {@link CommonProblem#NOT_FOUND} if it is not
     */
    Map<UUID, Proposal> locked(UUID eventId, Set<UUID> ids, UUID required) {
        Map<UUID, Proposal> found = find("eventId = ?1 and id in ?2 order by id", eventId, ids)
                .withLock(LockModeType.PESSIMISTIC_WRITE).stream()
                .collect(Collectors.toMap(Proposal::id, Function.identity()));
        if (!found.containsKey(required)) {
            throw new Refusal(CommonProblem.NOT_FOUND);
        }
        return found;
    }

    @Override
    public boolean refersTo(UUID id) {
        return count("?1 member of needIds", id) > 0;
    }
}
