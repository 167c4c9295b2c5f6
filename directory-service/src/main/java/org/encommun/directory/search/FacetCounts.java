package org.encommun.directory.search;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

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

    /**
     * What was asked for, and the opening hours where a time is searched for.
     *
     * @param exact whether no more places were found than are counted
     */
    List<FacetView> of(SearchCondition condition, Collection<SearchFacet> facets, boolean exact) {
        List<FacetView> views = new ArrayList<>();
        if (!facets.isEmpty()) {
            Map<String, List<PlaceIndex.FacetCount>> counts = index.facets(condition, facets).stream()
                    .collect(Collectors.groupingBy(PlaceIndex.FacetCount::facet));
            facets.forEach(facet -> views.add(view(facet, exact, counts.getOrDefault(facet.name(), List.of()))));
        }
        if (condition.openingStatus() != null) {
            List<PlaceIndex.FacetCount> counts = index.openings(condition);
            int counted = counts.stream().mapToInt(PlaceIndex.FacetCount::count).sum();
            views.add(view(SearchFacet.OPENING, counted <= PlaceIndex.EXACT, counts));
        }
        return views;
    }

    private FacetView view(SearchFacet facet, boolean exact, List<PlaceIndex.FacetCount> counts) {
        return new FacetView(facet, exact, counts.stream()
                .map(count -> new FacetView.Value(count.term(), name(facet, count.term()), count.count())).toList());
    }

    private String name(SearchFacet facet, String code) {
        return switch (facet) {
            case EPCI, DEPARTEMENT, REGION -> territories.find(Territory.Kind.valueOf(facet.name()), code).map(Territory::name)
                    .orElse(null);
            default -> null;
        };
    }
}
