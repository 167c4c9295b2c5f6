package org.encommun.directory.engagement;

import java.time.Clock;
import java.util.List;
import java.util.UUID;

import jakarta.enterprise.context.ApplicationScoped;

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
        return count("id.actorId = ?1 and startsAt > ?2 and eventStatus <> 'CANCELLED'", actorId, clock.instant());
    }

    /** The engagements of an actor, by start of the event. */
    List<Engagement> of(UUID actorId) {
        return list("id.actorId = ?1 order by startsAt, id.eventId", actorId);
    }
}
