package org.encommun.event.axis;

import java.util.List;
import java.util.UUID;

import jakarta.transaction.Transactional;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.PATCH;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;

import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.RequestBody;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.security.SecurityRequirement;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.encommun.defaults.idempotency.Idempotent;
import org.encommun.defaults.identity.UuidGenerator;
import org.encommun.defaults.json.MergePatch;
import org.encommun.defaults.precondition.Preconditions;
import org.encommun.event.lifecycle.EventRepository;

import com.fasterxml.jackson.databind.node.ObjectNode;

import io.quarkus.security.Authenticated;

/** The axes of work of an event over HTTP. */
@Path("/events/{eventId}/axes")
@Consumes(MediaType.APPLICATION_JSON)
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Afterwards", description = "What lasts of an event: axes of work, commitments, resources.")
public class WorkAxisResource {

    private final EventRepository events;
    private final WorkAxisRepository axes;
    private final UuidGenerator identities;
    private final Preconditions preconditions;
    private final MergePatch mergePatch;

    WorkAxisResource(EventRepository events, WorkAxisRepository axes, UuidGenerator identities, Preconditions preconditions,
            MergePatch mergePatch) {
        this.events = events;
        this.axes = axes;
        this.identities = identities;
        this.preconditions = preconditions;
        this.mergePatch = mergePatch;
    }

    @POST
    @Idempotent
    @Transactional
    @Authenticated
    @SecurityRequirement(name = "bearer")
    @Operation(operationId = "addAxis", summary = "Open an axis of work")
    @APIResponse(responseCode = "201", description = "Opened.",
            content = @Content(schema = @Schema(implementation = AxisView.class)))
    public Response add(@PathParam("eventId") UUID eventId, @NotNull @Valid AxisDetails details) {
        events.organised(eventId).requireNotCancelled();
        WorkAxis axis = new WorkAxis(identities.next(), eventId, details);
        axes.persistAndFlush(axis);
        return Preconditions.created("/events/" + eventId + "/axes/" + axis.id(), axis.version(), AxisView.of(axis));
    }

    @GET
    @Operation(operationId = "listAxes", summary = "List the axes of work of an event, the longest known first")
    public List<AxisView> list(@PathParam("eventId") UUID eventId) {
        return axes.of(events.visible(eventId).id()).stream().map(AxisView::of).toList();
    }

    @GET
    @Path("/{axisId}")
    @Operation(operationId = "getAxis", summary = "Read an axis of work")
    @APIResponse(responseCode = "200", description = "The axis.",
            content = @Content(schema = @Schema(implementation = AxisView.class)))
    public Response get(@PathParam("eventId") UUID eventId, @PathParam("axisId") UUID axisId) {
        WorkAxis axis = axes.get(events.visible(eventId).id(), axisId);
        return preconditions.read(axis.version(), () -> AxisView.of(axis));
    }

    @PATCH
    @Path("/{axisId}")
    @Consumes(MergePatch.MEDIA_TYPE)
    @Transactional
    @Authenticated
    @SecurityRequirement(name = "bearer")
    @Operation(operationId = "changeAxis", summary = "Change some details of an axis of work, or close it")
    @RequestBody(content = @Content(schema = @Schema(implementation = AxisDetails.class)))
    @APIResponse(responseCode = "200", description = "Changed.",
            content = @Content(schema = @Schema(implementation = AxisView.class)))
    public Response change(@PathParam("eventId") UUID eventId, @PathParam("axisId") UUID axisId, @NotNull ObjectNode patch) {
        events.organised(eventId).requireNotCancelled();
        WorkAxis axis = axes.get(eventId, axisId);
        preconditions.requireMatch(axis.version());
        axis.describe(mergePatch.apply(axis.details(), patch));
        axes.flush();
        return Preconditions.changed(axis.version(), AxisView.of(axis));
    }

    @DELETE
    @Path("/{axisId}")
    @Transactional
    @Authenticated
    @SecurityRequirement(name = "bearer")
    @Operation(operationId = "deleteAxis", summary = "Delete an axis of work that nothing names",
            description = "One on which work is over is closed instead.")
    @APIResponse(responseCode = "204", description = "Deleted.")
    public void delete(@PathParam("eventId") UUID eventId, @PathParam("axisId") UUID axisId) {
        events.organised(eventId).requireNotCancelled();
        WorkAxis axis = axes.get(eventId, axisId);
        preconditions.requireMatch(axis.version());
        axes.deleteUnused(axis);
    }
}
