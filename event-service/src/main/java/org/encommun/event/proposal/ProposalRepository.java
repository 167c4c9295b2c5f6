package org.encommun.event.proposal;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.LockModeType;

import org.encommun.defaults.paging.PageRequest;
import org.encommun.event.part.EventPartRepository;
import org.encommun.event.part.UsageCheck;

import io.quarkus.hibernate.orm.panache.PanacheQuery;

/** The proposals for all events. */
@ApplicationScoped
public class ProposalRepository extends EventPartRepository<Proposal> implements UsageCheck {

    /**
     * The proposals for an event on a page, oldest first.
     *
     * @param state {@code null} for all
     */
    List<Proposal> of(UUID eventId, ProposalStatus state, PageRequest page) {
        PanacheQuery<Proposal> found = state == null
                ? find("eventId = ?1 and id > ?2 order by id", eventId, page.afterId())
                : find("eventId = ?1 and id > ?2 and outcome.state = ?3 order by id", eventId, page.afterId(), state);
        return found.range(0, page.rows() - 1).list();
    }

    /**
     * Proposals by their ids, each locked until commit; those that the event does not have are missing. They are locked in the
     * order of their ids, so that two transactions that merge the same proposals in opposite directions do not deadlock.
     */
    public Map<UUID, Proposal> lockAll(UUID eventId, Set<UUID> ids) {
        return find("eventId = ?1 and id in ?2 order by id", eventId, ids).withLock(LockModeType.PESSIMISTIC_WRITE).stream()
                .collect(Collectors.toMap(Proposal::id, Function.identity()));
    }

    @Override
    public boolean refersTo(UUID id) {
        return count("?1 member of needIds", id) > 0;
    }
}
