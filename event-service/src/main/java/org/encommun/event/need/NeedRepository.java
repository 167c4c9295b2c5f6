package org.encommun.event.need;

import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.LockModeType;

import org.encommun.defaults.problem.Refusal;
import org.encommun.event.part.EventPartRepository;
import org.encommun.event.part.UsageChecks;

/** The needs of the events. */
@ApplicationScoped
public class NeedRepository extends EventPartRepository<Need> {

    NeedRepository(UsageChecks usages) {
        super(NeedProblem.NEED_TAKEN_UP, usages);
    }

    /** The open needs of an event, oldest first. */
    public List<Need> openOf(UUID eventId) {
        return of(eventId, NeedStatus.OPEN);
    }

    /**
     * The needs of an event, oldest first.
     *
     * @param state {@code null} for all
     */
    List<Need> of(UUID eventId, NeedStatus state) {
        return list("eventId = ?1 order by id", eventId).stream().filter(need -> state == null || need.state() == state)
                .toList();
    }

    /** Those of the given needs that the event still has, in the given order. */
    public List<UUID> thoseOf(UUID eventId, List<UUID> needIds) {
        List<UUID> present = find("eventId = ?1 and id in ?2", eventId, Set.copyOf(needIds)).stream().map(Need::id).toList();
        return needIds.stream().filter(present::contains).toList();
    }

    /**
     * Locks needs that are going to be referred to, so that none of them is deleted before commit.
     *
     * @throws Refusal {@code unknown-need} with the field {@code needIds} if the event does not have one of them
     */
    public void lockReferenced(UUID eventId, Collection<UUID> needIds) {
        Set<UUID> named = Set.copyOf(needIds);
        if (find("eventId = ?1 and id in ?2 order by id", eventId, named).withLock(LockModeType.PESSIMISTIC_READ).list()
                .size() < named.size()) {
            throw new Refusal(NeedProblem.UNKNOWN_NEED).with("field", "needIds");
        }
    }

    /**
     * Locks a need and its future lead until commit, so that concurrent groupings cannot create a second level.
     *
     * @param id the need, which may not be stored yet
     * @param leadId {@code null} for no group
     * @throws Refusal {@link NeedProblem#UNKNOWN_NEED} if there is no such lead
     */
    NeedGroup lockGroup(UUID id, UUID leadId) {
        if (leadId == null) {
            return NeedGroup.NONE;
        }
        Need lead = find("id in ?1 order by id", Stream.of(id, leadId).distinct().toList())
                .withLock(LockModeType.PESSIMISTIC_WRITE).stream().filter(need -> need.id().equals(leadId)).findFirst()
                .orElseThrow(() -> new Refusal(NeedProblem.UNKNOWN_NEED).with("field", "groupedUnderId"));
        return new NeedGroup(lead, leadsOthers(id));
    }

    /** @throws Refusal {@link NeedProblem#NEED_LEADS_OTHERS} or {@link NeedProblem#NEED_TAKEN_UP} */
    @Override
    protected void requireUnused(Need need) {
        if (leadsOthers(need.id())) {
            throw new Refusal(NeedProblem.NEED_LEADS_OTHERS);
        }
        super.requireUnused(need);
    }

    private boolean leadsOthers(UUID id) {
        return count("groupedUnderId", id) > 0;
    }
}
