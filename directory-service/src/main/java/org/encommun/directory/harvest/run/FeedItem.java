package org.encommun.directory.harvest.run;

import com.fasterxml.jackson.databind.JsonNode;

/**
 * An item of a feed.
 *
 * @param id {@code null} for one that has none that can be used
 * @param data an object; {@code null} for one that is deleted, or has none
 */
record FeedItem(String id, boolean deleted, JsonNode data) {

    /** Whether it says that something is deleted, and what. */
    boolean deletes() {
        return deleted && id != null;
    }
}
