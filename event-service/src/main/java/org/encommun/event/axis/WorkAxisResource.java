package org.encommun.event.axis;

import java.util.List;
import java.util.UUID;

import jakarta.annotation.security.PermitAll;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.PATCH;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;

import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.encommun.defaults.idempotency.Idempotent;
import org.encommun.defaults.json.MergePatch;
import org.encommun.defaults.precondition.Edit;
import org.encommun.defaults.precondition.IfMatch;
import org.encommun.defaults.precondition.Responses;
import org.jboss.resteasy.reactive.RestResponse;

import io.quarkus.security.Authenticated;

/** The axes of work of an event over HTTP. */
@Path("/events/{eventId}/axes")
@Consumes(MediaType.APPLICATION_JSON)
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Afterwards", description = "The outcome of an event: axes of work, commitments, resources.")
public class WorkAxisResource {

    private final WorkAxisService axes;
    private final Responses responses;

    WorkAxisResource(WorkAxisService axes, Responses responses) {
        this.axes = axes;
        this.responses = responses;
    }

    @POST
    @Idempotent
    @Authenticated
    @Operation(operationId = "addAxis", summary = "Open an axis of work")
    public RestResponse<AxisView> add(UUID eventId, @NotNull @Valid AxisDetails details) {
        return responses.created(axes.add(eventId, details), AxisView::of);
    }

    @GET
    @PermitAll
    @Operation(operationId = "listAxes", summary = "List the axes of work of an event, oldest first")
    public List<AxisView> list(UUID eventId) {
        return axes.list(eventId).stream().map(AxisView::of).toList();
    }

    @GET
    @Path("/{axisId}")
    @PermitAll
    @Operation(operationId = "getAxis", summary = "Read an axis of work")
    public RestResponse<AxisView> get(UUID eventId, UUID axisId) {
        return responses.ok(axes.get(eventId, axisId), AxisView::of);
    }

    @PATCH
    @Path("/{axisId}")
    @Consumes(MergePatch.MEDIA_TYPE)
    @Authenticated
    @Operation(operationId = "changeAxis", summary = "Change some details of an axis of work, or close it")
    public RestResponse<AxisView> change(UUID eventId, UUID axisId, @NotNull Edit<AxisDetails> edit) {
        return responses.ok(axes.update(eventId, axisId, edit), AxisView::of);
    }

    @DELETE
    @Path("/{axisId}")
    @Authenticated
    @Operation(operationId = "deleteAxis", summary = "Delete an axis of work to which nothing refers",
            description = "To end the work on an axis, close it instead.")
    public void delete(UUID eventId, UUID axisId, @BeanParam IfMatch ifMatch) {
        axes.delete(eventId, axisId, ifMatch);
    }
}
