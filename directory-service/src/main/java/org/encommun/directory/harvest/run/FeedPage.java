package org.encommun.directory.harvest.run;

import java.io.IOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import org.encommun.directory.harvest.fetch.AllowedHosts;
import org.encommun.directory.harvest.fetch.HarvestFailed;
import org.encommun.directory.harvest.fetch.HarvestFailure;
import org.encommun.directory.standard.PlaceColumn;
import org.encommun.directory.standard.reading.Cell;
import org.encommun.directory.standard.reading.RowReader;

import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;

/**
 * A page of a feed in Realtime Paged Data Exchange 1.0.
 *
 * @param next the address of the next page, on the same server
 * @param items each id once, with its latest state
 * @param licence {@code null} for none
 */
record FeedPage(URI next, List<FeedItem> items, String licence) {

    private static final JsonMapper MAPPER = JsonMapper.builder().enable(DeserializationFeature.USE_BIG_DECIMAL_FOR_FLOATS)
            .build();

    /** Whether it is the last one for now. An empty page may also be one of which all items were left out. */
    boolean isLast(URI own) {
        return items.isEmpty() && next.equals(own);
    }

    /**
     * Reads a page.
     *
     * @param own its address
     * @throws HarvestFailed {@link HarvestFailure#FEED_INVALID}, {@link HarvestFailure#FEED_ELSEWHERE},
     *         {@link HarvestFailure#FEED_ENDLESS} for one with items that is its own next page
     */
    static FeedPage read(Path body, URI own) throws IOException {
        JsonNode page = parsed(body);
        if (page == null || !page.path("next").isTextual() || !page.path("items").isArray()) {
            throw new HarvestFailed(HarvestFailure.FEED_INVALID);
        }
        URI next = next(page.path("next").asText(), own);
        List<FeedItem> items = items(page.path("items"));
        if (!items.isEmpty() && next.equals(own)) {
            throw new HarvestFailed(HarvestFailure.FEED_ENDLESS);
        }
        return new FeedPage(next, items, page.path("license").isTextual() ? page.path("license").asText() : null);
    }

    private static JsonNode parsed(Path body) throws IOException {
        byte[] bytes = Files.readAllBytes(body);
        try {
            return MAPPER.readTree(bytes);
        } catch (IOException malformed) {
            throw new HarvestFailed(HarvestFailure.FEED_INVALID, malformed);
        }
    }

    private static URI next(String written, URI own) {
        URI next;
        try {
            next = own.resolve(AllowedHosts.address(written));
        } catch (IllegalArgumentException malformed) {
            throw new HarvestFailed(HarvestFailure.FEED_INVALID, malformed);
        }
        if (!AllowedHosts.areSameServer(own, next)) {
            throw new HarvestFailed(HarvestFailure.FEED_ELSEWHERE);
        }
        return next;
    }

    /** As for the rows of a table: not too long, and without characters that no text may have. */
    private static boolean isUsable(JsonNode id) {
        return (id.isTextual() || id.isIntegralNumber())
                && RowReader.id(Map.of(PlaceColumn.ID, new Cell("id", id.asText()))).filter(id.asText()::equals).isPresent();
    }

    private static List<FeedItem> items(JsonNode listed) {
        List<FeedItem> nameless = new ArrayList<>();
        Map<String, FeedItem> byId = new LinkedHashMap<>();
        listed.forEach(item -> {
            JsonNode id = item.path("id");
            JsonNode data = item.path("data");
            FeedItem read = new FeedItem(isUsable(id) ? id.asText() : null,
                    "deleted".equals(item.path("state").asText()), data.isObject() ? data : null);
            if (read.id() == null) {
                nameless.add(read);
            } else {
                byId.put(read.id(), read);
            }
        });
        nameless.addAll(byId.values());
        return nameless;
    }
}
