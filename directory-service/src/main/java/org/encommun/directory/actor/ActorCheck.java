package org.encommun.directory.actor;

import java.util.UUID;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.LockModeType;

import org.encommun.defaults.problem.Refusal;
import org.encommun.directory.contact.PersonalAddresses;
import org.encommun.territory.Territories;
import org.encommun.territory.TerritoryProblem;

/** Checks what only the directory can see of what is stated of an actor: its territories, its parent, and whose mail address it is. */
@ApplicationScoped
class ActorCheck {

    private final ActorRepository repository;
    private final Territories territories;

    ActorCheck(ActorRepository repository, Territories territories) {
        this.repository = repository;
        this.territories = territories;
    }

    /**
     * Requires that an actor can be as it is stated.
     *
     * @param actor as it is; {@code null} for one that is being registered
     * @throws Refusal {@link TerritoryProblem#UNKNOWN_TERRITORY}, {@link ActorProblem#PERSONAL_EMAIL},
     *         {@link ActorProblem#UNKNOWN_PARENT}, {@link ActorProblem#PARENT_CIRCLE}
     */
    void require(Actor actor, ActorDetails details) {
        territories.commune(details.communeCode());
        territories.requireAll(details.territories(), "territories");
        if (details.email() != null && PersonalAddresses.looksPersonal(details.email())) {
            throw new Refusal(ActorProblem.PERSONAL_EMAIL).with("field", "email");
        }
        UUID parent = actor == null ? null : actor.details().parentId();
        if (details.parentId() != null && !details.parentId().equals(parent)) {
            requireParent(actor, details.parentId());
        }
    }

    private void requireParent(Actor actor, UUID parentId) {
        repository.lockParents();
        // locked, too: a parent that is about to be deleted is unknown
        if (repository.findByIdOptional(parentId, LockModeType.PESSIMISTIC_READ).isEmpty()) {
            throw new Refusal(ActorProblem.UNKNOWN_PARENT, parentId).with("field", "parentId");
        }
        if (actor != null && repository.isOrContains(actor.id(), parentId)) {
            throw new Refusal(ActorProblem.PARENT_CIRCLE).with("field", "parentId");
        }
    }
}
