package org.encommun.event.material;

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
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;

import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.encommun.defaults.idempotency.Idempotent;
import org.encommun.defaults.json.MergePatch;
import org.encommun.defaults.precondition.Edit;
import org.encommun.defaults.precondition.IfMatch;
import org.encommun.defaults.precondition.Responses;
import org.jboss.resteasy.reactive.RestResponse;

import io.quarkus.security.Authenticated;

/** The resources of an event over HTTP. */
@Path("/events/{eventId}/resources")
@Consumes(MediaType.APPLICATION_JSON)
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Afterwards")
public class MaterialResource {

    private final MaterialService materials;
    private final Responses responses;

    MaterialResource(MaterialService materials, Responses responses) {
        this.materials = materials;
        this.responses = responses;
    }

    @POST
    @Idempotent
    @Authenticated
    @Operation(operationId = "addResource", summary = "Add a resource",
            description = "The resource itself is hosted elsewhere, under an open licence.")
    @APIResponseSchema(value = MaterialView.class, responseCode = "201", responseDescription = "Done.")
    @APIResponse(responseCode = "422", description = "The licence is not open, or the event has no such session.")
    public RestResponse<MaterialView> add(UUID eventId, @NotNull @Valid MaterialDetails details) {
        return responses.created(materials.add(eventId, details), MaterialView::of);
    }

    @GET
    @PermitAll
    @Operation(operationId = "listResources", summary = "List the resources of an event, by day of publication")
    public List<MaterialView> list(UUID eventId,
            @Parameter(description = "Only those of this kind.") @QueryParam("type") MaterialType type,
            @Parameter(description = "Only those of this session.") @QueryParam("sessionId") UUID sessionId) {
        return materials.list(eventId, type, sessionId).stream().map(MaterialView::of).toList();
    }

    @GET
    @Path("/{resourceId}")
    @PermitAll
    @Operation(operationId = "getResource", summary = "Read a resource")
    public RestResponse<MaterialView> get(UUID eventId, UUID resourceId) {
        return responses.ok(materials.get(eventId, resourceId), MaterialView::of);
    }

    @PATCH
    @Path("/{resourceId}")
    @Consumes(MergePatch.MEDIA_TYPE)
    @Authenticated
    @Operation(operationId = "changeResource", summary = "Change some details of a resource")
    @APIResponseSchema(value = MaterialView.class, responseCode = "200", responseDescription = "Done.")
    @APIResponse(responseCode = "422", description = "The licence is not open, or the event has no such session.")
    public RestResponse<MaterialView> change(UUID eventId, UUID resourceId, @NotNull Edit<MaterialDetails> edit) {
        return responses.ok(materials.update(eventId, resourceId, edit), MaterialView::of);
    }

    @DELETE
    @Path("/{resourceId}")
    @Authenticated
    @Operation(operationId = "deleteResource", summary = "Delete a resource")
    public void delete(UUID eventId, UUID resourceId, @BeanParam IfMatch ifMatch) {
        materials.delete(eventId, resourceId, ifMatch);
    }
}
