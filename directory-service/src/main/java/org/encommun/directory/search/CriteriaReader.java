package org.encommun.directory.search;

import java.time.Clock;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

import jakarta.enterprise.context.ApplicationScoped;

import org.encommun.defaults.problem.Refusal;
import org.encommun.directory.place.PlaceReader;
import org.encommun.territory.Territories;
import org.encommun.territory.Territory;
import org.encommun.territory.TerritoryProblem;

/** Reads what a request searches for: by whom, when, and in which territories of today. */
@ApplicationScoped
class CriteriaReader {

    private final Territories territories;
    private final PlaceReader reader;
    private final Clock clock;

    CriteriaReader(Territories territories, PlaceReader reader, Clock clock) {
        this.territories = territories;
        this.reader = reader;
        this.clock = clock;
    }

    /** @throws Refusal {@link TerritoryProblem#UNKNOWN_TERRITORY}; others as {@link PlaceSearchRequest#criteria} */
    PlaceCriteria read(PlaceSearchRequest request) {
        List<Territory> present = request.territories().stream().map(this::present).toList();
        return request.criteria(reader.isNetwork(),
                present.stream().map(territory -> territory.part().key()).toList(),
                departements(present), clock.instant());
    }

    private Territory present(String text) {
        Territory.Part asked = Territory.Part.parse(text);
        String code = asked.code();
        return (asked.kind() == Territory.Kind.COMMUNE ? territories.resolve(code) : territories.find(asked.kind(), code))
                .orElseThrow(() -> new Refusal(TerritoryProblem.UNKNOWN_TERRITORY, code).with("field", "territory")
                        .with("code", code));
    }

    /** Those in which all of the territories lie; none if one is larger. */
    private Set<String> departements(List<Territory> present) {
        Set<String> departements = new LinkedHashSet<>();
        for (Territory territory : present) {
            Set<String> around = territories.withAround(territory.part()).stream()
                    .filter(part -> part.kind() == Territory.Kind.DEPARTEMENT).map(Territory.Part::code)
                    .collect(Collectors.toSet());
            if (around.isEmpty()) {
                return Set.of();
            }
            departements.addAll(around);
        }
        return departements;
    }
}
