package org.encommun.directory.cooperation;

import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

import com.fasterxml.jackson.annotation.JsonUnwrapped;

/**
 * Who works with whom in a territory.
 *
 * @param totals the figures of the whole territory
 * @param truncated whether the territory has more links than these
 * @param actors those that the links connect, in the order of their first link
 * @param links the strongest links: active ones first, then those of most events
 */
public record CooperationGraph(
        @Schema(description = "Of the whole territory, also if not all of it is shown.") Totals totals,
        @Schema(description = "Whether links are left out.") boolean truncated,
        @Schema(description = "The actors that the links connect; others are only counted.") List<CooperatingActor> actors,
        @Schema(description = "Active links first, then those of most events.") List<Link> links) {

    /**
     * The figures of a territory.
     *
     * @param actors all actors of the territory, closed ones too
     * @param linkedActors those of them that have a link within it
     * @param links pairs of actors of the territory that worked together
     * @param activeLinks those of them that still go on
     * @param linksAcrossKinds links between organisations of different kinds
     * @param activeLinksAcrossKinds those of them that still go on
     */
    @Schema(name = "CooperationTotals")
    public record Totals(
            @Schema(description = "All actors of the territory, closed ones too.", examples = "120") long actors,
            @Schema(description = "Actors that have a link within the territory.", examples = "48") long linkedActors,
            @Schema(description = "Pairs of actors that worked together.", examples = "210") long links,
            @Schema(description = "Links that still go on.", examples = "130") long activeLinks,
            @Schema(description = "Links between organisations of different kinds: the silos that were broken.",
                    examples = "154") long linksAcrossKinds,
            @Schema(description = "Links between organisations of different kinds that still go on.",
                    examples = "97") long activeLinksAcrossKinds) {}

    /** A link between two actors of the graph; it has no direction. */
    @Schema(name = "CooperationLink")
    public record Link(
            @Schema(description = "One of the two, that with the smaller id.",
                    examples = "019aa4c2-7d0e-7c3a-95b1-0e6f2a5d8b42") UUID oneId,
            @Schema(description = "The other one.", examples = "019aa4c2-7d0e-7c3a-95b1-0e6f2a5d8b43") UUID otherId,
            @JsonUnwrapped Tie tie) {}

    /** A link with both its actors. */
    record Pair(CooperatingActor one, CooperatingActor other, Tie tie) {}

    /** @param pairs the strongest links of the territory, or all of them */
    static CooperationGraph of(Totals totals, Collection<Pair> pairs) {
        Map<UUID, CooperatingActor> actors = new LinkedHashMap<>();
        for (Pair pair : pairs) {
            actors.put(pair.one().id(), pair.one());
            actors.put(pair.other().id(), pair.other());
        }
        return new CooperationGraph(totals, pairs.size() < totals.links(), List.copyOf(actors.values()),
                pairs.stream().map(pair -> new Link(pair.one().id(), pair.other().id(), pair.tie())).toList());
    }
}
