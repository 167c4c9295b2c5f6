package org.encommun.directory.search;

import java.util.List;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** How many of the places that were found have which term. */
@Schema(name = "SearchFacetCounts")
public record FacetView(@Schema(description = "What is counted by.") SearchFacet facet,
        @Schema(description = "Whether all places were counted; counting stops at 10,000.") boolean exact,
        @Schema(description = "The terms, the most frequent one first; 200 at most.") List<Value> values) {

    /** How many places have one term. */
    @Schema(name = "SearchFacetValue")
    public record Value(
            @Schema(description = "The term, as the filter takes it; of a territory its code.",
                    examples = "Seniors") String value,
            @Schema(nullable = true, description = "The name of a territory.", examples = "Puy-de-Dôme") String label,
            @Schema(description = "How many places have it: as many at least, where `exact` is false.",
                    examples = "12") int count) {}
}
