package org.encommun.event.lifecycle;

import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.UUID;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.LockModeType;

import org.encommun.defaults.aggregate.AggregateRepository;
import org.encommun.defaults.aggregate.Publication;
import org.encommun.defaults.outbox.Outbox;

/** The events. Drafts are not published on the bus. */
@ApplicationScoped
public class EventRepository extends AggregateRepository<Event> {

    /** Makes the database skip locked rows instead of waiting for them. */
    private static final int SKIP_LOCKED = -2;

    EventRepository(Outbox outbox) {
        super(Publication.of(outbox, EventSnapshot.TOPIC, EventSnapshot::of, Event::isPublic));
    }

    /** As {@link #isPublicLockingDraft(Event)}, of the event with this id. */
    public boolean isPublicLockingDraft(UUID id) {
        return isPublicLockingDraft(get(id));
    }

    /**
     * Whether an event is public. A draft is locked until commit, so that its publication includes everything that this
     * transaction writes without publishing it.
     */
    public boolean isPublicLockingDraft(Event event) {
        if (!event.isPublic()) {
            getEntityManager().lock(event, LockModeType.PESSIMISTIC_READ);
        }
        return event.isPublic();
    }

    /** Locks an event until commit. */
    public void lock(Event event) {
        getEntityManager().lock(event, LockModeType.PESSIMISTIC_WRITE);
    }

    /**
     * An event and all its earlier editions, the nearest first, each locked until commit: of two concurrent changes that would
     * together close a cycle, one is refused.
     *
     * @param id {@code null} for no event
     */
    List<UUID> lockWithEarlierEditions(UUID id) {
        List<UUID> editions = new ArrayList<>();
        for (UUID next = id; next != null; next = findById(next, LockModeType.PESSIMISTIC_READ).previousEditionId()) {
            editions.add(next);
        }
        return editions;
    }

    /**
     * Published events that have ended, earliest end first, locked until commit; those locked by other transactions are
     * skipped.
     */
    List<Event> lockEnded(Instant now, int limit) {
        return find("status in ?1 and details.endsAt <= ?2 order by details.endsAt", EventStatus.AHEAD,
                now.atOffset(ZoneOffset.UTC))
                .withLock(LockModeType.PESSIMISTIC_WRITE).withHint("jakarta.persistence.lock.timeout", SKIP_LOCKED)
                .range(0, limit - 1).list();
    }

    /** The events that directly follow one of these. */
    public List<Event> followersOf(List<UUID> ids) {
        return list("details.previousEditionId in ?1", ids);
    }

    /** The events of which organisers state that one of the actors takes part. */
    List<UUID> organisedBy(Collection<UUID> actorIds) {
        return actorIds.isEmpty()
                ? List.of()
                : getEntityManager().createQuery("select e.id from Event e join e.organisers.all o where o.actorId in ?1",
                        UUID.class).setParameter(1, actorIds).getResultList();
    }

    /** Whether another event has this slug. */
    boolean isSlugTaken(String slug, UUID id) {
        return count("details.slug = ?1 and id <> ?2", slug, id) > 0;
    }
}
