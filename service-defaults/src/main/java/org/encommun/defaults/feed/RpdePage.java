package org.encommun.defaults.feed;

import java.util.List;
import java.util.UUID;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

import com.fasterxml.jackson.databind.JsonNode;

/**
 * A page of a change feed in Realtime Paged Data Exchange 1.0 (openactive.io), ordered by change number.
 *
 * @param next the address of the next page; on the last page its own
 * @param items the changed aggregates, oldest change first, each once with its latest state
 * @param license the licence of the data
 */
public record RpdePage(
        @Schema(description = "The address of the next page; on the last page its own: read it again later.",
                examples = "https://encommun.example/events/feed?afterChangeNumber=42") String next,
        @Schema(description = "The changes, oldest first; each aggregate once, with its latest state.") List<Item> items,
        @Schema(description = "The licence of the data.", examples = RpdePage.LICENCE) String license) {

    /** Licence Ouverte 2.0 of Etalab. */
    public static final String LICENCE = "https://www.etalab.gouv.fr/licence-ouverte-open-licence";

    /**
     * A changed aggregate.
     *
     * @param state {@code updated} or {@code deleted}
     * @param kind the kind of aggregate
     * @param id its id
     * @param modified the change number
     * @param data its public state; absent where it was deleted
     */
    @Schema(name = "RpdeItem")
    public record Item(
            @Schema(enumeration = {"updated", "deleted"}, examples = "updated") String state,
            @Schema(description = "The kind of aggregate.", examples = "event") String kind,
            @Schema(examples = "019aa4c2-7d0e-7c3a-95b1-0e6f2a5d8b42") UUID id,
            @Schema(description = "The change number: larger than that of every earlier change.",
                    examples = "42") long modified,
            @Schema(nullable = true, description = "The public state, as on the bus; absent where it was deleted.",
                    implementation = Object.class,
                    examples = "{\"id\": \"019aa4c2-7d0e-7c3a-95b1-0e6f2a5d8b42\", \"version\": 2}") JsonNode data){}
}
