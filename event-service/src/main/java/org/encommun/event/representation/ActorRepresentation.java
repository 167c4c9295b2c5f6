package org.encommun.event.representation;

import java.util.Collection;
import java.util.List;
import java.util.UUID;

import jakarta.enterprise.context.ApplicationScoped;

import org.encommun.defaults.problem.CommonProblem;
import org.encommun.defaults.problem.Refusal;
import org.encommun.defaults.security.CurrentUser;
import org.encommun.defaults.security.RepresentationProblem;
import org.encommun.defaults.security.Subject;
import org.encommun.defaults.security.SubjectDigest;
import org.encommun.event.actor.KnownActorRepository;

/**
 * Decides by the copies of the directory who speaks for an actor. A change there holds here within a second. Whoever speaks for an actor also
 * speaks for those that the directory holds to be the same organisation.
 */
@ApplicationScoped
public class ActorRepresentation {

    private final KnownRepresentationRepository repository;
    private final KnownActorRepository actors;
    private final CurrentUser currentUser;
    private final SubjectDigest digests;

    ActorRepresentation(KnownRepresentationRepository repository, KnownActorRepository actors, CurrentUser currentUser,
            SubjectDigest digests) {
        this.repository = repository;
        this.actors = actors;
        this.currentUser = currentUser;
        this.digests = digests;
    }

    /**
     * Requires that the caller represents an actor. Administrators do not: nobody else confirms in the name of an actor.
     *
     * @throws Refusal {@link CommonProblem#UNAUTHENTICATED} without a token, {@link RepresentationProblem#NOT_REPRESENTATIVE}
     */
    public void require(UUID actorId) {
        currentUser.requireSubject();
        if (!isCallerRepresentativeOfOne(List.of(actorId))) {
            throw new Refusal(RepresentationProblem.NOT_REPRESENTATIVE);
        }
    }

    /** Whether the caller represents one of the actors. */
    public boolean isCallerRepresentativeOfOne(Collection<UUID> actorIds) {
        return currentUser.subject().map(digests::of).filter(digest -> same(actorIds).stream()
                .anyMatch(actor -> actor.isRepresentative(digest))).isPresent();
    }

    /** The actors that the caller represents. */
    public List<UUID> ofCaller() {
        return currentUser.subject().map(digests::of).map(repository::representedBy).map(actors::same).map(List::copyOf)
                .orElse(List.of());
    }

    /** Whether one of the subjects represents an actor, or registered it while it has no representative. */
    public boolean isSpokenForByOne(UUID actorId, Collection<Subject> subjects) {
        List<KnownRepresentation> same = same(List.of(actorId));
        boolean represented = same.stream().anyMatch(KnownRepresentation::isRepresented);
        return subjects.stream().map(digests::of).anyMatch(digest -> same.stream().anyMatch(actor -> represented
                ? actor.isRepresentative(digest)
                : actor.speaksFor(digest)));
    }

    private List<KnownRepresentation> same(Collection<UUID> actorIds) {
        return actorIds.isEmpty() ? List.of() : repository.list("id in ?1", actors.same(actorIds));
    }
}
