package org.encommun.directory.actor;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.LockModeType;
import jakarta.persistence.Tuple;

import org.encommun.defaults.aggregate.AggregateRepository;
import org.encommun.defaults.aggregate.Publication;
import org.encommun.defaults.database.AdvisoryLock;
import org.encommun.defaults.outbox.Outbox;
import org.encommun.defaults.problem.ProblemType;
import org.encommun.directory.engagement.EngagementRepository;
import org.encommun.directory.link.Verdict;

/** The actors of the directory. */
@ApplicationScoped
public class ActorRepository extends AggregateRepository<Actor> {

    /** How many actors are compared at most. */
    private static final int MOST_NEAR = 2_000;
    private static final AdvisoryLock PARENTS = new AdvisoryLock("parents of actors");
    private static final int DIGITS_OF_SIREN = 9;

    private final EngagementRepository engagementRepository;
    private final ActorLinkRepository links;

    ActorRepository(Outbox outbox, EngagementRepository engagementRepository, ActorLinkRepository links) {
        super(Publication.of(outbox, ActorSnapshot.TOPIC, ActorSnapshot::of));
        this.engagementRepository = engagementRepository;
        this.links = links;
    }

    /** These actors, locked until commit in the order of their ids. */
    public List<Actor> lockAll(Collection<UUID> ids) {
        return ids.isEmpty() ? List.of() : find("id in ?1 order by id", ids).withLock(LockModeType.PESSIMISTIC_WRITE).list();
    }

    /** The actors after this id in the order of ids, of one kind or of all ({@code null}); without those that were merged. */
    List<Actor> after(UUID id, ActorKind kind, int limit) {
        return find("id > ?1 and mergedInto is null and (?2 is null or details.kind = ?2) order by id", id, kind)
                .range(0, limit - 1).list();
    }

    /** Until commit nobody else locks the commune. */
    void lockCommune(String communeCode) {
        new AdvisoryLock("actors of commune " + communeCode).lock(getEntityManager());
    }

    /** The actors of the same commune or with the same SIREN, without those that were merged. */
    List<Actor> near(ActorDetails details) {
        String siren = details.siret() == null ? null : details.siret().substring(0, DIGITS_OF_SIREN);
        return find("mergedInto is null and (details.communeCode = ?1 or substring(details.siret, 1, 9) = ?2) "
                + "order by case when substring(details.siret, 1, 9) = ?2 then 0 else 1 end, id desc",
                details.communeCode(),
                siren).range(0, MOST_NEAR - 1).list();
    }

    /** As which actors those of these go on that were merged; none is loaded, since they may be locked later. */
    public Map<UUID, UUID> survivors(Collection<UUID> ids) {
        return ids.isEmpty()
                ? Map.of()
                : getEntityManager().createQuery("""
                        select a.id, a.mergedInto from Actor a where a.id in :ids and a.mergedInto is not null""", Tuple.class)
                        .setParameter("ids", ids).getResultStream()
                        .collect(Collectors.toMap(row -> row.get(0, UUID.class), row -> row.get(1, UUID.class)));
    }

    /** Whether there is one; it is not loaded, since it may be locked later. */
    public boolean isKnown(UUID id) {
        return count("id", id) > 0;
    }

    /** Takes actors out of the directory that nobody relies on: those that were merged before those into which they were. */
    public void withdraw(Collection<UUID> ids) {
        list("id in ?1 order by mergedInto nulls last, id", ids).forEach(this::remove);
    }

    /**
     * Whether somebody relies on one of these actors: an event that it organises, a representative, a claim or a proposal, or an actor that is a part of it. Such an
     * actor stays known when the last record of it is gone.
     */
    public boolean isReferenced(Collection<UUID> ids) {
        return (boolean) getEntityManager().createNativeQuery("""
                select exists (select from engagement where actor_id = any (:ids))
                    or exists (select from joint_work where actor_id = any (:ids))
                    or exists (select from representative where actor_id = any (:ids))
                    or exists (select from claim where actor_id = any (:ids))
                    or exists (select from change_proposal where actor_id = any (:ids))""", Boolean.class)
                .setParameter("ids", ids.toArray(UUID[]::new)).getSingleResult() || isParent(ids);
    }

    /** Whether another actor is a part of one of these, or would be if it were not merged, or if what is stated of it stood. */
    private boolean isParent(Collection<UUID> ids) {
        return (boolean) getEntityManager()
                .createNativeQuery("""
                        select exists (select from actor where id <> all (:ids) and (parent_id = any (:ids)
                            or stated ->> 'parentId' = any (:texts) or alone #>> '{details,parentId}' = any (:texts)))""",
                        Boolean.class)
                .setParameter("ids", ids.toArray(UUID[]::new))
                .setParameter("texts", ids.stream().map(UUID::toString).toArray(String[]::new)).getSingleResult();
    }

    /** Those that were merged into a saved actor are published again with what stands of it now. */
    @Override
    public void saveAll(Collection<? extends Actor> actors) {
        super.saveAll(actors);
        Map<UUID, Actor> survivors = actors.stream().filter(actor -> actor.mergedInto().isEmpty())
                .collect(Collectors.toMap(Actor::id, actor -> actor));
        if (!survivors.isEmpty()) {
            super.saveAll(list("mergedInto in ?1", survivors.keySet()).stream()
                    .filter(follower -> follower.follow(survivors.get(follower.survivorId()))).toList());
        }
    }

    /** Until commit no other actor is placed under one: two that are placed under each other at once would be a circle. */
    void lockParents() {
        PARENTS.lock(getEntityManager());
    }

    /** Whether an actor is another one, or one of those that this one is a part of. */
    boolean isOrContains(UUID id, UUID other) {
        return (Boolean) getEntityManager().createNativeQuery("""
                with recursive above (id) as (
                    select coalesce(merged_into, id) from actor where id = :other
                    union select coalesce(parent.merged_into, parent.id) from above join actor on actor.id = above.id
                        join actor parent on parent.id = actor.parent_id)
                select :id in (select id from above)""", Boolean.class).setParameter("other", other).setParameter("id", id)
                .getSingleResult();
    }

    @Override
    protected void requireUnused(Actor actor) {
        actor.requireDeletable(engagementRepository.upcoming(actor.id()),
                links.of(Set.of(actor.id())).stream().anyMatch(link -> link.verdict() == Verdict.SAME),
                isParent(Set.of(actor.id())));
    }

    @Override
    protected ProblemType inUse() {
        return ActorProblem.ACTOR_IS_PARENT;
    }
}
