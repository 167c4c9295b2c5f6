package org.encommun.event.actor;

import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.UUID;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.validation.constraints.NotBlank;

import org.encommun.defaults.inbox.Subscriber;
import org.encommun.defaults.problem.CommonProblem;
import org.encommun.defaults.problem.Refusal;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;

/** The actors of the directory: a copy of what directory-service tells. */
@ApplicationScoped
public class KnownActorRepository
        implements
            PanacheRepositoryBase<KnownActor, UUID>,
            Subscriber<KnownActorRepository.ActorSnapshot> {

    /** What the events need of an actor. */
    record ActorSnapshot(@NotBlank String name, @NotBlank String kind, String communeCode) {}

    /** @throws Refusal {@link CommonProblem#UNKNOWN_REFERENCE} if there is none, or the directory has not told of it yet */
    public KnownActor get(UUID id) {
        return findByIdOptional(id)
                .orElseThrow(() -> new Refusal(CommonProblem.UNKNOWN_REFERENCE, "actorId").with("field", "actorId"));
    }

    /**
     * Lets only actors be named that are known.
     *
     * @param field the field of the request that names them
     * @throws Refusal {@link CommonProblem#UNKNOWN_REFERENCE} if there is one that is not, or that the directory has
     *         not told of yet
     */
    public void requireAll(Collection<UUID> ids, String field) {
        Set<UUID> distinct = Set.copyOf(ids);
        if (!distinct.isEmpty() && count("id in ?1", distinct) < distinct.size()) {
            throw new Refusal(CommonProblem.UNKNOWN_REFERENCE, field).with("field", field);
        }
    }

    /** Those of the actors that are known. */
    public List<KnownActor> all(Collection<UUID> ids) {
        return list("id in ?1", ids);
    }

    @Override
    public String aggregate() {
        return "actor";
    }

    @Override
    public Class<ActorSnapshot> state() {
        return ActorSnapshot.class;
    }

    @Override
    public void changed(UUID id, ActorSnapshot state) {
        KnownActor actor = findByIdOptional(id).orElseGet(() -> new KnownActor(id));
        actor.describe(state.name(), state.kind(), state.communeCode());
        persist(actor);
    }

    @Override
    public void deleted(UUID id) {
        deleteById(id);
    }
}
