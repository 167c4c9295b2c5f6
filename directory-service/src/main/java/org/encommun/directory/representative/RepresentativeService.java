package org.encommun.directory.representative;

import java.time.Clock;
import java.util.Comparator;
import java.util.List;
import java.util.UUID;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;

import org.encommun.defaults.precondition.IfMatch;
import org.encommun.defaults.problem.CommonProblem;
import org.encommun.defaults.problem.Refusal;
import org.encommun.directory.representation.ActorAuthority;
import org.encommun.directory.representation.Capacity;
import org.encommun.directory.representation.Representation;
import org.encommun.directory.representation.RepresentationRepository;
import org.encommun.directory.representation.Representative;

/** The representatives of an actor, for those who may confirm them. */
@ApplicationScoped
public class RepresentativeService {

    private final ActorAuthority authority;
    private final RepresentationRepository repository;
    private final Clock clock;

    RepresentativeService(ActorAuthority authority, RepresentationRepository repository, Clock clock) {
        this.authority = authority;
        this.repository = repository;
        this.clock = clock;
    }

    @Transactional
    List<Representative> list(UUID actorId) {
        authority.require(actorId, Capacity.TO_CONFIRM);
        return repository.ofAll(actorId).stream().flatMap(each -> each.representatives().stream())
                .sorted(Comparator.comparing(Representative::confirmedAt)
                        .thenComparing(Representative::id))
                .toList();
    }

    @Transactional
    VersionedRepresentative get(UUID actorId, UUID representativeId) {
        authority.require(actorId, Capacity.TO_CONFIRM);
        Representation representation = of(actorId, representativeId);
        return new VersionedRepresentative(representation.representative(representativeId), representation.version());
    }

    /** Removes a representative. Representatives may remove themselves and one another. */
    @Transactional
    void remove(UUID actorId, UUID representativeId, IfMatch ifMatch) {
        authority.lock(actorId, Capacity.TO_CONFIRM);
        Representation representation = of(actorId, representativeId);
        ifMatch.require(representation.version());
        representation.remove(representativeId, clock.instant());
        repository.save(representation);
    }

    /** That of the actor, or of one that was merged into it. */
    private Representation of(UUID actorId, UUID representativeId) {
        return repository.ofAll(actorId).stream().filter(each -> each.has(representativeId)).findFirst()
                .orElseThrow(() -> new Refusal(CommonProblem.NOT_FOUND));
    }

    /** A representative with the version of the whole representation, which changes with its representatives. */
    record VersionedRepresentative(Representative representative, long version) {}
}
