package org.encommun.feedback.attendance;

import java.util.UUID;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.validation.constraints.NotBlank;

import org.encommun.defaults.inbox.Subscriber;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;

/** The actors of the directory: a copy of what directory-service tells. */
@ApplicationScoped
class KnownActors implements PanacheRepositoryBase<KnownActor, UUID>, Subscriber<KnownActors.ActorState> {

    /** What feedback needs of an actor. */
    record ActorState(@NotBlank String kind) {}

    @Override
    public String aggregate() {
        return "actor";
    }

    @Override
    public Class<ActorState> state() {
        return ActorState.class;
    }

    @Override
    public void changed(UUID id, ActorState state) {
        KnownActor actor = findByIdOptional(id).orElseGet(() -> new KnownActor(id));
        actor.describe(state.kind());
        persist(actor);
    }

    @Override
    public void deleted(UUID id) {
        deleteById(id);
    }
}
