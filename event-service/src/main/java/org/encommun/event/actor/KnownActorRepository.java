package org.encommun.event.actor;

import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;

import jakarta.enterprise.context.ApplicationScoped;

import org.encommun.defaults.inbox.ForeignCopyRepository;
import org.encommun.defaults.problem.CommonProblem;
import org.encommun.defaults.problem.Refusal;

/** The actors of the directory: a copy of what directory-service publishes. */
@ApplicationScoped
public class KnownActorRepository extends ForeignCopyRepository<KnownActor, ActorSnapshot> {

    KnownActorRepository() {
        super("actor", ActorSnapshot.class, KnownActor::new);
    }

    /** @throws Refusal {@link CommonProblem#UNKNOWN_REFERENCE} if there is none, or the directory has not published it yet */
    @Override
    public KnownActor get(UUID id) {
        return findByIdOptional(id)
                .orElseThrow(() -> new Refusal(CommonProblem.UNKNOWN_REFERENCE, "actorId").with("field", "actorId"));
    }

    /**
     * Requires known actors.
     *
     * @param field the field of the request that names them
     * @throws Refusal {@link CommonProblem#UNKNOWN_REFERENCE} if one of them does not exist, or the directory has not published
     *         it yet
     */
    public void requireAll(Collection<UUID> ids, String field) {
        Set<UUID> distinct = Set.copyOf(ids);
        if (!distinct.isEmpty() && count("id in ?1", distinct) < distinct.size()) {
            throw new Refusal(CommonProblem.UNKNOWN_REFERENCE, field).with("field", field);
        }
    }

    /**
     * As {@link #requireAll}, of actors that are to act: one that has ceased to exist, or goes on as one that has, cannot.
     *
     * @throws Refusal {@link ActorProblem#ACTOR_CLOSED}
     */
    public void requireActive(Collection<UUID> ids, String field) {
        requireAll(ids, field);
        if (!ids.isEmpty()
                && count("closed and id in (select a.survivorId from KnownActor a where a.id in ?1)", Set.copyOf(ids)) > 0) {
            throw new Refusal(ActorProblem.ACTOR_CLOSED).with("field", field);
        }
    }

    /** These actors, and all others that are the same organisation. */
    public Set<UUID> same(Collection<UUID> ids) {
        Set<UUID> same = new HashSet<>(ids);
        if (!ids.isEmpty()) {
            list("survivorId in (select a.survivorId from KnownActor a where a.id in ?1)", ids)
                    .forEach(actor -> same.add(actor.id()));
        }
        return same;
    }

    /** Those of the actors that are known. */
    public List<KnownActor> all(Collection<UUID> ids) {
        return list("id in ?1", ids);
    }
}
