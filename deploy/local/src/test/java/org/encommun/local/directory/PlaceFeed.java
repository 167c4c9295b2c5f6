package org.encommun.local.directory;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;

import com.fasterxml.jackson.databind.JsonNode;

/** The change feed of places as one reader walks it: from the beginning, and later on from where it came to. */
final class PlaceFeed {

    private final Requests reader;
    private String next;

    private PlaceFeed(Requests reader, String next) {
        this.reader = reader;
        this.next = next;
    }

    /** @param limit how many items a page has */
    static PlaceFeed ofAll(Requests reader, int limit) {
        return new PlaceFeed(reader, "/directory/feeds/places?limit=" + limit);
    }

    /** The places of one commune only: those elsewhere appear as deleted. */
    static PlaceFeed ofCommune(Requests reader, String code, int limit) {
        return new PlaceFeed(reader, "/directory/feeds/places?limit=%d&territory=COMMUNE:%s".formatted(limit, code));
    }

    /** Follows the pages to the last one. */
    void walk(Consumer<JsonNode> item) {
        boolean last;
        do {
            JsonNode page = reader.get(next);
            String following = page.path("next").asText();
            last = page.path("items").isEmpty() && following.endsWith(next);
            page.path("items").forEach(item);
            next = following.substring(following.indexOf("/directory/"));
        } while (!last);
    }

    /** All items from where it came to. */
    List<JsonNode> walk() {
        List<JsonNode> items = new ArrayList<>();
        walk(items::add);
        return items;
    }
}
