package org.encommun.event.representation;

import java.util.List;
import java.util.UUID;

import jakarta.enterprise.context.ApplicationScoped;

import org.encommun.defaults.inbox.ForeignCopyRepository;

/** Who speaks for each actor: a copy of what directory-service publishes. */
@ApplicationScoped
class KnownRepresentationRepository extends ForeignCopyRepository<KnownRepresentation, RepresentationSnapshot> {

    KnownRepresentationRepository() {
        super("representation", RepresentationSnapshot.class, KnownRepresentation::new);
    }

    /** The actors that the bearer of a pseudonym represents. */
    List<UUID> representedBy(String digest) {
        List<?> ids = getEntityManager().createNativeQuery("""
                select id from known_representation where representatives @> jsonb_build_array(cast(:digest as text))""",
                UUID.class).setParameter("digest", digest).getResultList();
        return ids.stream().map(UUID.class::cast).toList();
    }
}
