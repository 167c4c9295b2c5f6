package org.encommun.directory.engagement;

import java.time.Clock;
import java.util.List;
import java.util.UUID;

import jakarta.enterprise.context.ApplicationScoped;

import org.encommun.defaults.problem.CommonProblem;
import org.encommun.defaults.problem.Refusal;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;

/** The engagements of actors in events: a copy of what event-service publishes. */
@ApplicationScoped
public class EngagementRepository implements PanacheRepositoryBase<Engagement, Engagement.Key> {

    private final Clock clock;

    EngagementRepository(Clock clock) {
        this.clock = clock;
    }

    /** How many upcoming events an actor organises, without cancelled ones. */
    public long upcoming(UUID actorId) {
        return count("id.actorId = ?1 and event.startsAt > ?2 and event.status <> 'CANCELLED'", actorId, clock.instant());
    }

    /**
     * The actor as which one goes on: itself, unless it was merged.
     *
     * @throws Refusal {@link CommonProblem#NOT_FOUND} if there is no such actor
     */
    UUID survivor(UUID actorId) {
        // by name: the actors depend on this feature
        return getEntityManager().createQuery("select coalesce(a.mergedInto, a.id) from Actor a where a.id = ?1", UUID.class)
                .setParameter(1, actorId).getResultStream().findFirst()
                .orElseThrow(() -> new Refusal(CommonProblem.NOT_FOUND));
    }

    /** The engagements of an actor, and of those that were merged into it, by start of the event. */
    List<Engagement> of(UUID actorId) {
        return list("""
                from Engagement e join fetch e.event event
                where e.id.actorId in (select a.id from Actor a where a.id = ?1 or a.mergedInto = ?1)
                order by event.startsAt, event.id, e.id.actorId""", actorId);
    }
}
