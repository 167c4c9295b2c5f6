package org.encommun.directory.actor;

import java.util.Collection;
import java.util.List;
import java.util.UUID;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.LockModeType;

import org.encommun.defaults.aggregate.AggregateRepository;
import org.encommun.defaults.aggregate.Publication;
import org.encommun.defaults.outbox.Outbox;
import org.encommun.defaults.problem.ProblemType;
import org.encommun.directory.engagement.EngagementRepository;

/** The actors of the directory. */
@ApplicationScoped
public class ActorRepository extends AggregateRepository<Actor> {

    private final EngagementRepository engagementRepository;

    ActorRepository(Outbox outbox, EngagementRepository engagementRepository) {
        super(Publication.of(outbox, ActorSnapshot.TOPIC, ActorSnapshot::of));
        this.engagementRepository = engagementRepository;
    }

    /** These actors, locked until commit in the order of their ids. */
    public List<Actor> lockAll(Collection<UUID> ids) {
        return ids.isEmpty() ? List.of() : find("id in ?1 order by id", ids).withLock(LockModeType.PESSIMISTIC_WRITE).list();
    }

    /** The actors after this id in the order of ids, of one kind or of all ({@code null}). */
    List<Actor> after(UUID id, ActorKind kind, int limit) {
        return find("id > ?1 and (?2 is null or details.kind = ?2) order by id", id, kind).range(0, limit - 1).list();
    }

    /** Until commit no other actor is placed under one: two that are placed under each other at once would be a circle. */
    void lockParents() {
        getEntityManager().createNativeQuery("select pg_advisory_xact_lock(880)", Object.class).getSingleResult();
    }

    /** Whether an actor is another one, or one of those that this one is a part of. */
    boolean isOrContains(UUID id, UUID other) {
        return (Boolean) getEntityManager().createNativeQuery("""
                with recursive above (id) as (
                    select cast(:other as uuid)
                    union select actor.parent_id from actor join above on actor.id = above.id where actor.parent_id is not null)
                select :id in (select id from above)""", Boolean.class).setParameter("other", other).setParameter("id", id)
                .getSingleResult();
    }

    @Override
    protected void requireUnused(Actor actor) {
        actor.requireDeletable(engagementRepository.upcoming(actor.id()));
    }

    @Override
    protected ProblemType inUse() {
        return ActorProblem.ACTOR_IS_PARENT;
    }
}
