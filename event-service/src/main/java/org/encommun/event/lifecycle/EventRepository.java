package org.encommun.event.lifecycle;

import java.time.Instant;
import java.util.List;
import java.util.UUID;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.LockModeType;

import org.encommun.defaults.problem.CommonProblem;
import org.encommun.defaults.problem.Refusal;
import org.encommun.defaults.security.CurrentUser;
import org.encommun.defaults.security.Role;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;

/** The events, as far as the caller may see or change them. */
@ApplicationScoped
public class EventRepository implements PanacheRepositoryBase<Event, UUID> {

    private final CurrentUser caller;

    EventRepository(CurrentUser caller) {
        this.caller = caller;
    }

    /**
     * The event for somebody who reads it.
     *
     * @throws Refusal {@link CommonProblem#NOT_FOUND} if there is none, or it is a draft and the caller is none of its
     *         organisers
     */
    public Event visible(UUID id) {
        return findByIdOptional(id).filter(this::isVisible).orElseThrow(() -> new Refusal(CommonProblem.NOT_FOUND));
    }

    /** Whether the caller may see an event. */
    public boolean isVisible(Event event) {
        return event.isPublic() || isOrganised(event);
    }

    /** Whether the caller is one of an event's organisers. */
    public boolean isOrganised(Event event) {
        return caller.holds(event.id(), Role.ORGANISER);
    }

    /**
     * Whether what changes about an event in this transaction is to be told on the bus. A draft stays one until the transaction
     * has
     * ended, so that nothing is missing from what its publication tells.
     */
    public boolean isTold(Event event) {
        if (!event.isPublic()) {
            getEntityManager().lock(event, LockModeType.PESSIMISTIC_READ);
        }
        return event.isPublic();
    }

    /**
     * The event for one of its organisers.
     *
     * @throws Refusal {@link CommonProblem#UNAUTHENTICATED} or {@link CommonProblem#FORBIDDEN} for all others,
     *         {@link CommonProblem#NOT_FOUND} if there is none
     */
    public Event organised(UUID id) {
        caller.require(id, Role.ORGANISER);
        return findByIdOptional(id).orElseThrow(() -> new Refusal(CommonProblem.NOT_FOUND));
    }

    /** Lets this transaction alone work on an event until it ends. */
    public void lock(Event event) {
        getEntityManager().lock(event, LockModeType.PESSIMISTIC_WRITE);
    }

    /** Announced events whose end has come, each for this transaction alone; those that another one works on are left out. */
    List<Event> ended(Instant now, int limit) {
        return find("status in ?1 and hours.end <= ?2 order by hours.end", EventStatus.AHEAD, now)
                .withLock(LockModeType.PESSIMISTIC_WRITE).withHint("jakarta.persistence.lock.timeout", -2)
                .range(0, limit - 1).list();
    }

    /** @throws Refusal {@link EventProblem#SLUG_TAKEN} if another event has it */
    void requireFree(String slug, UUID id) {
        if (count("presentation.slug = ?1 and id <> ?2", slug, id) > 0) {
            throw new Refusal(EventProblem.SLUG_TAKEN, slug).with("field", "slug");
        }
    }
}
