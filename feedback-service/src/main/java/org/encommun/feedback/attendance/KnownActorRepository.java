package org.encommun.feedback.attendance;

import jakarta.enterprise.context.ApplicationScoped;

import org.encommun.defaults.inbox.ForeignCopyRepository;

/** The actors of the directory: a copy of what directory-service publishes. */
@ApplicationScoped
class KnownActorRepository extends ForeignCopyRepository<KnownActor, ActorSnapshot> {

    KnownActorRepository() {
        super("actor", ActorSnapshot.class, KnownActor::new);
    }
}
