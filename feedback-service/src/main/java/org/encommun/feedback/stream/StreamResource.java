package org.encommun.feedback.stream;

import java.util.UUID;
import java.util.concurrent.ThreadLocalRandom;

import jakarta.annotation.security.PermitAll;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.sse.OutboundSseEvent;
import jakarta.ws.rs.sse.Sse;

import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.security.SecurityRequirements;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

import io.smallrye.common.annotation.Blocking;
import io.smallrye.mutiny.Multi;

/** The live stream over Server-Sent Events. */
@Path("/feedback/events/{eventId}/stream")
@SecurityRequirements
@Tag(name = "Live", description = "For dashboards.")
public class StreamResource {

    private final LiveStream stream;

    StreamResource(LiveStream stream) {
        this.stream = stream;
    }

    @GET
    @Blocking
    @PermitAll
    @Produces(MediaType.SERVER_SENT_EVENTS)
    @Operation(operationId = "followFeedback", summary = "Follow surveys and boards live (Server-Sent Events)",
            description = "Each event's `event` is the CloudEvents type of what happened, its `data` the new state of the "
                    + "survey or board as on the bus, its `id` the position to resume from. After a cut the browser's "
                    + "EventSource resumes by itself, at any replica, and misses nothing. Read the statistics first and "
                    + "follow from their `streamPosition`. A connection is closed after about 15 minutes, or after the "
                    + "event `slow-consumer` when it does not keep up: connect again.")
    @APIResponse(responseCode = "200", description = "The stream.",
            content = @Content(mediaType = MediaType.SERVER_SENT_EVENTS,
                    schema = @Schema(type = SchemaType.OBJECT,
                            description = "The `data` of one event: the new state of the survey or board, by its schema at "
                                    + "`/asyncapi`.",
                            examples = "{\"id\": \"019aa4c5-0003-7000-8000-00000000000d\"}")))
    @APIResponse(responseCode = "410", description = "Snapshots after the position to resume from are no longer kept.")
    public Multi<OutboundSseEvent> follow(@PathParam("eventId") UUID eventId,
            @Parameter(description = "The position to resume from, as the EventSource sends it.", example = "42")
            @HeaderParam("Last-Event-ID") String lastEventId,
            @Parameter(description = "The position to begin after; `Last-Event-ID` takes precedence.", example = "42")
            @QueryParam("since") String since,
            @Context Sse sse) {
        return stream.follow(eventId, lastEventId == null ? since : lastEventId).map(event -> outbound(event, sse));
    }

    /** Without a media type: the platform would write it into the frame as a field that the standard does not know. */
    private static OutboundSseEvent outbound(StreamEvent event, Sse sse) {
        if (event.data() == null) {
            return sse.newEventBuilder().comment("").build();
        }
        // spread, so that dashboards that were cut together do not come back together
        return sse.newEventBuilder().id(event.id()).name(event.name()).data(event.data())
                .reconnectDelay(ThreadLocalRandom.current().nextLong(1_000, 3_001)).build();
    }
}
