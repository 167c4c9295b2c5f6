package org.encommun.directory.engagement;

import java.time.Clock;
import java.util.List;
import java.util.UUID;

import jakarta.enterprise.context.ApplicationScoped;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;

/** Which events actors put on: a copy of what event-service tells. */
@ApplicationScoped
public class EngagementRepository implements PanacheRepositoryBase<Engagement, Engagement.Key> {

    private final Clock clock;

    EngagementRepository(Clock clock) {
        this.clock = clock;
    }

    /** How many events an actor puts on that are still to come and not cancelled. */
    public long upcoming(UUID actorId) {
        return count("id.actorId = ?1 and startsAt > ?2 and eventStatus <> 'CANCELLED'", actorId, clock.instant());
    }

    List<Engagement> of(UUID actorId) {
        return list("id.actorId = ?1 order by startsAt, id.eventId", actorId);
    }
}
