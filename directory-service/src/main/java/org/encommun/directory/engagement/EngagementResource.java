package org.encommun.directory.engagement;

import java.time.OffsetDateTime;
import java.time.ZoneId;
import java.util.List;
import java.util.UUID;

import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;

import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.security.SecurityRequirements;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** What an actor does for events. */
@Path("/directory/actors/{actorId}/engagements")
@Produces(MediaType.APPLICATION_JSON)
@SecurityRequirements
@Tag(name = "Actors")
public class EngagementResource {

    private final EngagementRepository engagements;

    EngagementResource(EngagementRepository engagements) {
        this.engagements = engagements;
    }

    /** That the actor puts on an event. */
    public record EngagementView(@Schema(examples = "019aa4c2-9e10-7b52-8c6d-3f1a2b4c5d6e") UUID eventId,
            @Schema(examples = "NEC local de Lezoux") String eventTitle,
            @Schema(description = "The actor's part in it.", examples = "LEAD") String role,
            @Schema(description = "When the event begins, in its own time zone.",
                    examples = "2026-11-24T14:00:00+01:00") OffsetDateTime startsAt,
            @Schema(description = "Where the event is in its life.", examples = "PUBLISHED") String eventStatus) {

        static EngagementView of(Engagement engagement) {
            return new EngagementView(engagement.eventId(), engagement.eventTitle(), engagement.role(),
                    engagement.startsAt().atZone(ZoneId.of(engagement.timeZone())).toOffsetDateTime(),
                    engagement.eventStatus());
        }
    }

    @GET
    @Operation(operationId = "listEngagements", summary = "List the events that an actor puts on, the earliest first")
    public List<EngagementView> list(@PathParam("actorId") UUID actorId) {
        return engagements.of(actorId).stream().map(EngagementView::of).toList();
    }
}
