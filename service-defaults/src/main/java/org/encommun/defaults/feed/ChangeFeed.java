package org.encommun.defaults.feed;

import java.util.List;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.ws.rs.core.Response;

import org.encommun.defaults.feed.PublishedSnapshots.Published;
import org.encommun.defaults.http.PublicAddress;
import org.encommun.defaults.outbox.StateTopic;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;

/** Serves a topic's states to partners who page by change number. A walk misses nothing, whatever is written meanwhile. */
@ApplicationScoped
public class ChangeFeed {

    private final PublishedSnapshots states;
    private final ObjectMapper mapper;
    private final PublicAddress address;

    ChangeFeed(PublishedSnapshots states, ObjectMapper mapper, PublicAddress address) {
        this.states = states;
        this.mapper = mapper;
        this.address = address;
    }

    /** Answers one page of a topic's aggregates. */
    public Response page(StateTopic<?> topic, FeedRequest request) {
        List<Published> found = states.latestAfter(topic, request.afterChangeNumber, request.limit);
        long last = found.isEmpty() ? request.afterChangeNumber : found.get(found.size() - 1).position();
        String next = address.absolute(address.currentWith("afterChangeNumber", last));
        RpdePage page = new RpdePage(next, found.stream().map(state -> item(topic, state)).toList(),
                RpdePage.LICENCE);
        // a page with items changes only when one of them moves on; an empty one may fill at any moment
        return Response.ok(page).header("Cache-Control", found.isEmpty() ? "public, max-age=8" : "public, max-age=60").build();
    }

    private RpdePage.Item item(StateTopic<?> topic, Published state) {
        boolean deleted = state.json() == null;
        return new RpdePage.Item(deleted ? "deleted" : "updated", topic.aggregate(), state.id(), state.position(),
                deleted ? null : tree(state.json()));
    }

    private JsonNode tree(String json) {
        try {
            return mapper.readTree(json);
        } catch (JsonProcessingException impossible) {
            throw new IllegalStateException("the feed holds a state that is not JSON", impossible);
        }
    }
}
