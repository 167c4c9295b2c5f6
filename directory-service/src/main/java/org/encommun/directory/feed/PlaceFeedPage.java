package org.encommun.directory.feed;

import java.util.List;
import java.util.UUID;

import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.encommun.defaults.feed.RpdePage;

/**
 * A page of the feed of places in Realtime Paged Data Exchange 1.0.
 *
 * @param next the address of the next page; on the last page its own
 */
record PlaceFeedPage(
        @Schema(description = "The address of the next page; on the last page its own: read it again later.",
                examples = "https://encommun.example/directory/feeds/places?afterChangeNumber=42") String next,
        @Schema(description = "The changes, oldest first; each place once, with its present state.") List<Item> items,
        @Schema(description = "The licence of the data, where an item names no other.",
                examples = RpdePage.LICENCE) String license) {

    /**
     * A place that changed.
     *
     * @param data {@code null} for one that is deleted, or that the reader may not see
     */
    @Schema(name = "PlaceFeedItem")
    record Item(
            @Schema(enumeration = {"updated", "deleted"}, examples = "updated") String state,
            @Schema(description = "Always `place`.", examples = "place") String kind,
            @Schema(examples = "019aa4c2-7d0e-7c3a-95b1-0e6f2a5d8b42") UUID id,
            @Schema(description = "The change number: larger than that of every earlier change.",
                    examples = "42") long modified,
            @Schema(nullable = true, description = "The place; absent where it was deleted.") PlaceFeedData data){}
}
