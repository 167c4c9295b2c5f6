package org.encommun.registration.actor;

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

    /** What registration needs of an actor. */
    record ActorSnapshot(@NotBlank String kind) {}

    /** @throws Refusal {@link CommonProblem#UNKNOWN_REFERENCE} if there is none, or the directory has not told of it yet */
    public void require(UUID id) {
        findByIdOptional(id)
                .orElseThrow(() -> new Refusal(CommonProblem.UNKNOWN_REFERENCE, "actorId").with("field", "actorId"));
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
        actor.describe(state.kind());
        persist(actor);
    }

    @Override
    public void deleted(UUID id) {
        deleteById(id);
    }
}
