package org.encommun.defaults.feed;

import java.util.List;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.ws.rs.core.HttpHeaders;

import org.encommun.defaults.feed.PublishedSnapshots.Published;
import org.encommun.defaults.http.PublicAddress;
import org.encommun.defaults.outbox.StateTopic;
import org.jboss.resteasy.reactive.RestResponse;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;

/**
 * Serves the latest states of a topic to partners page by page, by change number. No change is missed because of concurrent
 * writes.
 */
@ApplicationScoped
public class ChangeFeed {

    /** A full page stays valid: later changes move to a page after it. */
    private static final int MAX_AGE_OF_FULL_PAGE = 3600;
    /** The last page grows with the next changes. */
    private static final int MAX_AGE_OF_LAST_PAGE = 60;
    /** The polling interval of partners who have read everything. */
    private static final int MAX_AGE_OF_EMPTY_PAGE = 8;

    private final PublishedSnapshots snapshots;
    private final ObjectMapper mapper;
    private final PublicAddress address;

    ChangeFeed(PublishedSnapshots snapshots, ObjectMapper mapper, PublicAddress address) {
        this.snapshots = snapshots;
        this.mapper = mapper;
        this.address = address;
    }

    /** One page of the aggregates of a topic, cacheable for as long as it stays valid. */
    public RestResponse<RpdePage> page(StateTopic<?> topic, FeedRequest request) {
        List<Published> found = snapshots.latestAfter(topic, request.afterChangeNumber, request.limit);
        long last = found.isEmpty() ? request.afterChangeNumber : found.get(found.size() - 1).position();
        String next = address.absolute(address.currentWith("afterChangeNumber", last));
        RpdePage page = new RpdePage(next, found.stream().map(snapshot -> item(topic, snapshot)).toList(),
                RpdePage.LICENCE);
        return RestResponse.ResponseBuilder.ok(page)
                .header(HttpHeaders.CACHE_CONTROL, "public, max-age=" + maxAge(found.size(), request.limit)).build();
    }

    /** For how many seconds a page with so many items stays valid for everybody. */
    public static int maxAge(int items, int limit) {
        if (items == 0) {
            return MAX_AGE_OF_EMPTY_PAGE;
        }
        return items == limit ? MAX_AGE_OF_FULL_PAGE : MAX_AGE_OF_LAST_PAGE;
    }

    private RpdePage.Item item(StateTopic<?> topic, Published snapshot) {
        boolean deleted = snapshot.json() == null;
        return new RpdePage.Item(deleted ? "deleted" : "updated", topic.aggregate(), snapshot.id(), snapshot.position(),
                deleted ? null : tree(snapshot.json()));
    }

    private JsonNode tree(String json) {
        try {
            return mapper.readTree(json);
        } catch (JsonProcessingException impossible) {
            throw new IllegalStateException("a published snapshot is not JSON", impossible);
        }
    }
}
