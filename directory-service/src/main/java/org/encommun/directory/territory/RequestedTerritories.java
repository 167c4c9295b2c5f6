package org.encommun.directory.territory;

import java.util.Optional;

import jakarta.enterprise.context.ApplicationScoped;

import org.encommun.defaults.problem.Refusal;
import org.encommun.territory.Territories;
import org.encommun.territory.Territory;
import org.encommun.territory.TerritoryProblem;

/** The territories that readers ask for: one that does not exist is refused, so that a typing error is not an empty answer. */
@ApplicationScoped
public class RequestedTerritories {

    private static final String PARAMETER = "territory";

    private final Territories territories;

    RequestedTerritories(Territories territories) {
        this.territories = territories;
    }

    /**
     * The key with which places name the territory; {@code null} for all.
     *
     * @throws Refusal {@link TerritoryProblem#UNKNOWN_TERRITORY}
     */
    public String key(Optional<Territory.Part> part) {
        territories.requireAll(part.stream().toList(), PARAMETER);
        return part.map(Territory.Part::key).orElse(null);
    }

    /** Its name; empty for all. */
    public Optional<String> name(Optional<Territory.Part> part) {
        return part.flatMap(asked -> territories.find(asked.kind(), asked.code())).map(Territory::name);
    }

}
