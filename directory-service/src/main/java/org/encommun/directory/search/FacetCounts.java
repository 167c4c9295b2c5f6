package org.encommun.directory.search;

import java.util.ArrayList;
import java.util.Collection;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;

import jakarta.enterprise.context.ApplicationScoped;

import org.encommun.territory.Territories;
import org.encommun.territory.Territory;

/** Counts the places that were found by their terms. */
@ApplicationScoped
class FacetCounts {

    private final PlaceIndex index;
    private final Territories territories;

    FacetCounts(PlaceIndex index, Territories territories) {
        this.index = index;
        this.territories = territories;
    }

    /** What was asked for, and the opening hours where a time is searched for. */
    List<FacetView> of(SearchCondition condition, Collection<SearchFacet> facets) {
        List<PlaceIndex.FacetCount> counts = new ArrayList<>();
        if (!facets.isEmpty()) {
            counts.addAll(index.facets(condition, facets));
        }
        if (condition.openingStatus() != null) {
            counts.addAll(index.openings(condition));
        }
        Map<SearchFacet, List<FacetView.Value>> values = new EnumMap<>(SearchFacet.class);
        facets.forEach(facet -> values.put(facet, new ArrayList<>()));
        counts.forEach(count -> {
            SearchFacet facet = SearchFacet.valueOf(count.facet());
            values.computeIfAbsent(facet, first -> new ArrayList<>())
                    .add(new FacetView.Value(count.term(), name(facet, count.term()), count.count()));
        });
        return values.entrySet().stream().map(facet -> new FacetView(facet.getKey(), facet.getValue())).toList();
    }

    private String name(SearchFacet facet, String code) {
        return switch (facet) {
            case EPCI, DEPARTEMENT, REGION -> territories.find(Territory.Kind.valueOf(facet.name()), code).map(Territory::name)
                    .orElse(null);
            default -> null;
        };
    }
}
