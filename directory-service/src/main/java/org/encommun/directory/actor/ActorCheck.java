package org.encommun.directory.actor;

import jakarta.enterprise.context.ApplicationScoped;

import org.encommun.defaults.problem.Refusal;
import org.encommun.directory.opposition.screening.OppositionProblem;
import org.encommun.directory.opposition.screening.OppositionScreening;
import org.encommun.territory.Territories;

/** Checks what only the directory can see of an actor: that its commune exists, and that nobody objects to what is said of it. */
@ApplicationScoped
class ActorCheck {

    private final Territories territories;
    private final OppositionScreening oppositions;

    ActorCheck(Territories territories, OppositionScreening oppositions) {
        this.territories = territories;
        this.oppositions = oppositions;
    }

    /**
     * In the transaction that stores the details.
     *
     * @throws Refusal {@link OppositionProblem#VALUE_OPPOSED}, {@link org.encommun.territory.TerritoryProblem#UNKNOWN_TERRITORY}
     */
    void require(ActorDetails details) {
        territories.commune(details.communeCode());
        oppositions.inForce().requireFree(ActorDetails.FIELDS.values(details));
    }
}
