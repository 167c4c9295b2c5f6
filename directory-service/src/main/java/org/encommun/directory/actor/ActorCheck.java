package org.encommun.directory.actor;

import java.util.UUID;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.LockModeType;

import org.encommun.defaults.problem.Refusal;
import org.encommun.directory.contact.PersonalAddresses;
import org.encommun.directory.opposition.screening.OppositionProblem;
import org.encommun.directory.opposition.screening.OppositionScreening;
import org.encommun.territory.Territories;
import org.encommun.territory.TerritoryProblem;

/**
 * Checks what only the directory can see of what is stated of an actor: its territories, its parent, whose mail address it is, and that
 * nobody objects to what is said of it.
 */
@ApplicationScoped
class ActorCheck {

    private final ActorRepository repository;
    private final Territories territories;
    private final OppositionScreening oppositions;

    ActorCheck(ActorRepository repository, Territories territories, OppositionScreening oppositions) {
        this.repository = repository;
        this.territories = territories;
        this.oppositions = oppositions;
    }

    /**
     * Requires that an actor can be as it is stated, in the transaction that stores it.
     *
     * @param actor as it is; {@code null} for one that is being registered
     * @throws Refusal {@link TerritoryProblem#UNKNOWN_TERRITORY}, {@link ActorProblem#PERSONAL_EMAIL}, {@link OppositionProblem#VALUE_OPPOSED},
     *         {@link ActorProblem#UNKNOWN_PARENT}, {@link ActorProblem#PARENT_CIRCLE}
     */
    void require(Actor actor, ActorDetails details) {
        oppositions.inForce().requireFree(ActorDetails.FIELDS.values(details));
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
