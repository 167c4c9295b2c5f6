package org.encommun.event.programme.review;

import java.util.List;
import java.util.Locale;
import java.util.UUID;

import jakarta.transaction.Transactional;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;

import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.security.SecurityRequirement;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.encommun.defaults.precondition.Preconditions;
import org.encommun.defaults.problem.ProblemTexts;
import org.encommun.event.lifecycle.Event;
import org.encommun.event.lifecycle.EventRepository;
import org.encommun.event.programme.release.ReleaseService;
import org.encommun.event.programme.warning.Thresholds;

import io.quarkus.security.Authenticated;

/** What organisers should look at in the working draft, over HTTP, and from where on they want to be told. */
@Path("/events/{eventId}")
@Consumes(MediaType.APPLICATION_JSON)
@Produces(MediaType.APPLICATION_JSON)
@Authenticated
@SecurityRequirement(name = "bearer")
@Tag(name = "Programme")
public class WarningResource {

    private final EventRepository events;
    private final ReleaseService desk;
    private final ThresholdsRepository thresholds;
    private final Preconditions preconditions;

    WarningResource(EventRepository events, ReleaseService desk, ThresholdsRepository thresholds, Preconditions preconditions) {
        this.events = events;
        this.desk = desk;
        this.thresholds = thresholds;
        this.preconditions = preconditions;
    }

    @GET
    @Path("/warnings")
    @Operation(operationId = "listWarnings", summary = "List what organisers should look at in the working draft",
            description = "First what keeps the programme from taking place, then by time.")
    public List<WarningView> list(@PathParam("eventId") UUID eventId, @Context HttpHeaders headers) {
        Event event = events.organised(eventId);
        Locale language = ProblemTexts.language(headers.getHeaderString(HttpHeaders.ACCEPT_LANGUAGE));
        return desk.warnings(event).stream().map(warning -> WarningView.of(warning, event.zone(), language)).toList();
    }

    @GET
    @Path("/warning-thresholds")
    @Operation(operationId = "getWarningThresholds", summary = "Read from where on an event wants to be warned")
    @APIResponse(responseCode = "200", description = "The thresholds.",
            content = @Content(schema = @Schema(implementation = Thresholds.class)))
    public Response read(@PathParam("eventId") UUID eventId) {
        events.organised(eventId);
        return preconditions.read(thresholds.tag(eventId), () -> thresholds.of(eventId));
    }

    @PUT
    @Path("/warning-thresholds")
    @Transactional
    @Operation(operationId = "setWarningThresholds", summary = "Say from where on an event wants to be warned",
            description = "A rule set to `IGNORE` is silent, one set to `BLOCK` keeps a release from being made without a "
                    + "reason.")
    @APIResponse(responseCode = "200", description = "Set.",
            content = @Content(schema = @Schema(implementation = Thresholds.class)))
    public Response set(@PathParam("eventId") UUID eventId, @NotNull @Valid Thresholds wanted) {
        Event event = events.organised(eventId);
        event.requireNotCancelled();
        events.lock(event);
        preconditions.requireMatch(thresholds.tag(eventId));
        thresholds.set(eventId, wanted);
        return Preconditions.changed(thresholds.tag(eventId), wanted);
    }
}
