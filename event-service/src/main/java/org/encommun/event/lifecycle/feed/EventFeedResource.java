package org.encommun.event.lifecycle.feed;

import jakarta.annotation.security.PermitAll;
import jakarta.validation.Valid;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;

import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.security.SecurityRequirements;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.encommun.defaults.feed.ChangeFeed;
import org.encommun.defaults.feed.FeedRequest;
import org.encommun.defaults.feed.RpdePage;
import org.encommun.event.lifecycle.EventSnapshot;
import org.jboss.resteasy.reactive.RestResponse;

/** The change feed of published events for partners that keep a copy. */
@Path("/events/feed")
@Produces(MediaType.APPLICATION_JSON)
@SecurityRequirements
@Tag(name = "Feeds", description = "For partner networks that keep a copy: Realtime Paged Data Exchange 1.0.")
public class EventFeedResource {

    private final ChangeFeed feed;

    EventFeedResource(ChangeFeed feed) {
        this.feed = feed;
    }

    @GET
    @PermitAll
    @Operation(operationId = "readEventFeed", summary = "Read the changes of published events",
            description = "Start without parameters and follow `next`. A page without items whose `next` is its own "
                    + "address is the last one: request it again later.")
    public RestResponse<RpdePage> read(@Valid @BeanParam FeedRequest request) {
        return feed.page(EventSnapshot.TOPIC, request);
    }
}
