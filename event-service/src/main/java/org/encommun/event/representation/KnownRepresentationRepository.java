package org.encommun.event.representation;

import jakarta.enterprise.context.ApplicationScoped;

import org.encommun.defaults.inbox.ForeignCopyRepository;

/** Who speaks for each actor: a copy of what directory-service publishes. */
@ApplicationScoped
class KnownRepresentationRepository extends ForeignCopyRepository<KnownRepresentation, RepresentationSnapshot> {

    KnownRepresentationRepository() {
        super("representation", RepresentationSnapshot.class, KnownRepresentation::new);
    }
}
