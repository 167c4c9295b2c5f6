package org.encommun.directory.representation;

import java.util.List;
import java.util.UUID;

import org.encommun.defaults.outbox.Snapshot;
import org.encommun.defaults.outbox.StateTopic;
import org.encommun.defaults.security.SubjectDigest;

/**
 * Who speaks for an actor as it is published: pseudonyms only; the contract is {@code contracts/representation.v1.schema.json}.
 *
 * @param id that of the actor
 * @param representatives the pseudonyms of its representatives: {@link SubjectDigest}
 * @param registrant the pseudonym of whoever registered it, until the first representative is confirmed; {@code null} from then on
 */
public record RepresentationSnapshot(UUID id, long version, List<String> representatives, String registrant)
        implements
            Snapshot {

    /** Where it is published. */
    public static final StateTopic<RepresentationSnapshot> TOPIC = new StateTopic<>("representation", 1,
            RepresentationSnapshot.class, RepresentationFact.values());

    static RepresentationSnapshot of(Representation representation, SubjectDigest digests) {
        return new RepresentationSnapshot(representation.id(), representation.version(),
                representation.representatives().stream().map(Representative::subject).map(digests::of).sorted().toList(),
                representation.registrant() == null ? null : digests.of(representation.registrant()));
    }
}
