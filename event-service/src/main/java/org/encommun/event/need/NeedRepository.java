package org.encommun.event.need;

import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.LockModeType;

import org.encommun.defaults.problem.CommonProblem;
import org.encommun.defaults.problem.Refusal;
import org.encommun.event.part.UsageChecks;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;

/** The needs of the events. */
@ApplicationScoped
public class NeedRepository implements PanacheRepositoryBase<Need, UUID> {

    private final UsageChecks referrers;

    NeedRepository(UsageChecks referrers) {
        this.referrers = referrers;
    }

    /** Those of an event that its programme is to answer, the oldest first. */
    public List<Need> openOf(UUID eventId) {
        return of(eventId, NeedStatus.OPEN);
    }

    /**
     * Lets only needs of the event be named; none of them is deleted before the transaction is over.
     *
     * @throws Refusal {@code unknown-need} with the field {@code needIds}
     */
    public void requireAll(UUID eventId, Collection<UUID> needIds) {
        Set<UUID> named = Set.copyOf(needIds);
        if (find("eventId = ?1 and id in ?2 order by id", eventId, named).withLock(LockModeType.PESSIMISTIC_READ).list()
                .size() < named.size()) {
            throw new Refusal(NeedProblem.UNKNOWN_NEED).with("field", "needIds");
        }
    }

    /** Those of some needs that the event still has, in their order. */
    public List<UUID> thoseOf(UUID eventId, List<UUID> needIds) {
        List<UUID> present = find("eventId = ?1 and id in ?2", eventId, Set.copyOf(needIds)).stream().map(Need::id).toList();
        return needIds.stream().filter(present::contains).toList();
    }

    /** @param state {@code null} for all */
    List<Need> of(UUID eventId, NeedStatus state) {
        return list("eventId = ?1 order by id", eventId).stream().filter(need -> state == null || need.state() == state)
                .toList();
    }

    /** @throws Refusal {@link CommonProblem#NOT_FOUND} if the event has no such need */
    Need get(UUID eventId, UUID id) {
        return findByIdOptional(id).filter(need -> need.belongsTo(eventId))
                .orElseThrow(() -> new Refusal(CommonProblem.NOT_FOUND));
    }

    /**
     * The need, changed by nobody else before the transaction is over.
     *
     * @throws Refusal {@link CommonProblem#NOT_FOUND} if the event has no such need
     */
    Need locked(UUID eventId, UUID id) {
        return findByIdOptional(id, LockModeType.PESSIMISTIC_WRITE).filter(need -> need.belongsTo(eventId))
                .orElseThrow(() -> new Refusal(CommonProblem.NOT_FOUND));
    }

    /**
     * Where a need is to stand. Neither it nor its lead is changed by others before the transaction is over, so that two
     * groupings at
     * once make no second level.
     *
     * @param id the need, which may not be there yet
     * @param leadId the need that it is put under; {@code null} if it stands for itself
     * @throws Refusal {@link NeedProblem#UNKNOWN_NEED} if there is no such lead
     */
    NeedGroup group(UUID id, UUID leadId) {
        if (leadId == null) {
            return NeedGroup.NONE;
        }
        Need lead = find("id in ?1 order by id", Stream.of(id, leadId).distinct().toList())
                .withLock(LockModeType.PESSIMISTIC_WRITE).stream().filter(need -> need.id().equals(leadId)).findFirst()
                .orElseThrow(() -> new Refusal(NeedProblem.UNKNOWN_NEED).with("field", "groupedUnderId"));
        return new NeedGroup(lead, leadsOthers(id));
    }

    /**
     * Lets only a need be deleted that nothing hangs on.
     *
     * @throws Refusal {@link NeedProblem#NEED_LEADS_OTHERS} or {@link NeedProblem#NEED_TAKEN_UP}
     */
    void requireUnused(UUID id) {
        if (leadsOthers(id)) {
            throw new Refusal(NeedProblem.NEED_LEADS_OTHERS);
        }
        referrers.requireNone(id, NeedProblem.NEED_TAKEN_UP);
    }

    private boolean leadsOthers(UUID id) {
        return count("groupedUnderId", id) > 0;
    }
}
