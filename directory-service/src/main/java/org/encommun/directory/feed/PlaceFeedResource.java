package org.encommun.directory.feed;

import jakarta.annotation.security.PermitAll;
import jakarta.validation.Valid;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;

import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.security.SecurityRequirements;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.encommun.defaults.feed.ChangeFeed;
import org.encommun.defaults.feed.FeedRequest;
import org.encommun.defaults.feed.RpdePage;
import org.encommun.defaults.http.PublicAddress;
import org.encommun.defaults.precondition.Unversioned;
import org.encommun.directory.territory.TerritoryRequest;
import org.jboss.resteasy.reactive.RestResponse;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;

/** The change feed of places, for partner networks and for everybody who keeps a copy. */
@Path("/directory/feeds/places")
@Produces(MediaType.APPLICATION_JSON)
@SecurityRequirements
@Tag(name = "Feeds")
public class PlaceFeedResource {

    private final PlaceFeedService feed;
    private final PublicAddress address;
    private final ObjectMapper mapper;

    PlaceFeedResource(PlaceFeedService feed, PublicAddress address, ObjectMapper mapper) {
        this.feed = feed;
        this.address = address;
        this.mapper = mapper;
    }

    @GET
    @PermitAll
    @Unversioned
    @Operation(operationId = "readPlaceFeed", summary = "Read the changes of places",
            description = "Start without parameters and follow `next`. A page without items whose `next` is its own address "
                    + "is the last one: request it again later. Nothing is left out: a place that is hidden, merged into "
                    + "another, closed to the reader or outside the territory that is asked for is `deleted`, so that a copy "
                    + "which reads from the beginning and drops what it was not given is right. A partner network's machine "
                    + "also reads what only networks may see, with its own ids; what it was given here is no news when it "
                    + "comes back. That a network among `hops` has another name is no change of a place.")
    @APIResponse(responseCode = "200", description = "The changes.", content = @Content(mediaType = MediaType.APPLICATION_JSON,
            schema = @Schema(implementation = PlaceFeedPage.class)))
    public RestResponse<byte[]> read(@Valid @BeanParam FeedRequest request, @Valid @BeanParam TerritoryRequest territory) {
        PlaceFeedService.Reading reading = feed.read(request.afterChangeNumber(), request.limit(), territory.part());
        String next = address.absolute(address.currentWith("afterChangeNumber", reading.last()));
        return RestResponse.ResponseBuilder.ok(json(new PlaceFeedPage(next, reading.items(), RpdePage.LICENCE)))
                .header(HttpHeaders.CACHE_CONTROL, reading.forEverybody()
                        ? "public, max-age=" + ChangeFeed.maxAge(reading.items().size(), request.limit())
                        : "private, no-cache")
                .build();
    }

    /** At once: through the stream of the response it would be sent in hundreds of pieces, each waiting for the one before. */
    private byte[] json(PlaceFeedPage page) {
        try {
            return mapper.writeValueAsBytes(page);
        } catch (JsonProcessingException impossible) {
            throw new IllegalStateException("a page could not be written", impossible);
        }
    }
}
