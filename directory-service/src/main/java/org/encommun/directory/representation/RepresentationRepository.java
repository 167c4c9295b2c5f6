package org.encommun.directory.representation;

import java.util.List;
import java.util.UUID;

import jakarta.enterprise.context.ApplicationScoped;

import org.encommun.defaults.aggregate.AggregateRepository;
import org.encommun.defaults.aggregate.Publication;
import org.encommun.defaults.outbox.Outbox;
import org.encommun.defaults.security.SubjectDigest;

/** Who speaks for each actor. */
@ApplicationScoped
public class RepresentationRepository extends AggregateRepository<Representation> {

    RepresentationRepository(Outbox outbox, SubjectDigest digests) {
        super(Publication.of(outbox, RepresentationSnapshot.TOPIC,
                representation -> RepresentationSnapshot.of(representation, digests)));
    }

    /** That of an actor, and those of the actors that were merged into it. */
    public List<Representation> ofAll(UUID actorId) {
        // by name: the actors depend on this feature
        return list("id = ?1 or id in (select a.id from Actor a where a.mergedInto = ?1) order by id", actorId);
    }
}
