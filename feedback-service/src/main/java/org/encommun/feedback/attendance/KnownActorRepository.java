package org.encommun.feedback.attendance;

import java.util.UUID;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.validation.constraints.NotBlank;

import org.encommun.defaults.inbox.Subscriber;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;

/** The actors of the directory: a copy of what directory-service tells. */
@ApplicationScoped
class KnownActorRepository implements PanacheRepositoryBase<KnownActor, UUID>, Subscriber<KnownActorRepository.ActorSnapshot> {

    /** What feedback needs of an actor. */
    record ActorSnapshot(@NotBlank String kind) {}

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
