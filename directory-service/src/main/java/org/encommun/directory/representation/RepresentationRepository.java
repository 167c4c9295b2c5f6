package org.encommun.directory.representation;

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
}
