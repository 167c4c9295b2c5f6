package org.encommun.directory.feed;

import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.encommun.defaults.feed.RpdePage;

/** A feed of the directory, for those who are about to read it. */
record FeedView(
        @Schema(description = "What the items are.", examples = "place") String kind,
        @Schema(description = "The address of its first page.",
                examples = "https://encommun.example/directory/feeds/places") String address,
        @Schema(description = "The change number from which a reader can go on without having missed anything, a deletion for "
                + "instance. It is 0 as long as what was deleted stays in the feed, which it does for good.",
                examples = "0") long oldestSafeChangeNumber,
        @Schema(description = "The change number of the latest change in the directory, of whatever kind.",
                examples = "4211") long latestChangeNumber,
        @Schema(description = "The licence of the data, where an item names no other.",
                examples = RpdePage.LICENCE) String license) {}
