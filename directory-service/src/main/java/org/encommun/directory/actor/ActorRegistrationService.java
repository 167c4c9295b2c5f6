package org.encommun.directory.actor;

import java.util.List;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;

import org.encommun.defaults.identity.UuidGenerator;
import org.encommun.defaults.problem.Refusal;
import org.encommun.directory.representation.ActorAuthority;

/** Registers actors, unless they are in the directory already. */
@ApplicationScoped
public class ActorRegistrationService {

    private final ActorRepository repository;
    private final ActorAuthority authority;
    private final ActorDuplicates duplicates;
    private final ActorCheck check;
    private final UuidGenerator ids;

    ActorRegistrationService(ActorRepository repository, ActorAuthority authority, ActorDuplicates duplicates,
            ActorCheck check, UuidGenerator ids) {
        this.repository = repository;
        this.authority = authority;
        this.duplicates = duplicates;
        this.check = check;
        this.ids = ids;
    }

    /**
     * Registers an actor.
     *
     * @param anyway whether also if it is likely to be one of those that are registered
     * @throws Refusal {@link ActorProblem#LIKELY_DUPLICATE} with the candidates; as {@link ActorAuthority#requireKnown}
     */
    @Transactional
    Actor register(ActorDetails details, boolean anyway) {
        authority.requireKnown();
        check.require(null, details);
        Actor actor = new Actor(ids.next(), details, authority.now());
        if (!anyway) {
            duplicates.lock(details.communeCode());
            List<ActorDuplicateView> candidates = duplicates.of(actor);
            if (candidates.stream().anyMatch(ActorDuplicateView::likely)) {
                throw new Refusal(ActorProblem.LIKELY_DUPLICATE).with("candidates", candidates);
            }
        }
        repository.save(actor);
        authority.open(actor.id());
        return actor;
    }
}
