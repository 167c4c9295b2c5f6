package org.encommun.event.need;

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

/** The needs of an event over HTTP. */
@Path("/events/{eventId}/needs")
@Consumes(MediaType.APPLICATION_JSON)
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Needs", description = "The needs of the territory, collected before the programme is planned.")
public class NeedResource {

    private final NeedService needs;
    private final Responses responses;

    NeedResource(NeedService needs, Responses responses) {
        this.needs = needs;
        this.responses = responses;
    }

    @POST
    @Idempotent
    @Authenticated
    @Operation(operationId = "addNeed", summary = "Add a need")
    public RestResponse<NeedView> add(UUID eventId, @NotNull @Valid NeedDetails details) {
        return responses.created(needs.add(eventId, details), NeedView::of);
    }

    @GET
    @PermitAll
    @Operation(operationId = "listNeeds", summary = "List the needs of an event, oldest first")
    public List<NeedView> list(UUID eventId,
            @Parameter(description = "Only those in this state.") @QueryParam("state") NeedStatus state) {
        return needs.list(eventId, state).stream().map(NeedView::of).toList();
    }

    @GET
    @Path("/{needId}")
    @PermitAll
    @Operation(operationId = "getNeed", summary = "Read a need")
    public RestResponse<NeedView> get(UUID eventId, UUID needId) {
        return responses.ok(needs.get(eventId, needId), NeedView::of);
    }

    @PATCH
    @Path("/{needId}")
    @Consumes(MergePatch.MEDIA_TYPE)
    @Authenticated
    @Operation(operationId = "changeNeed", summary = "Change some details of a need, group it under another, or set it aside",
            description = "A `setAsideReason` sets it aside, null opens it again. A supporter that is listed in "
                    + "`raisedByActorIds` is no longer a supporter.")
    @APIResponseSchema(value = NeedView.class, responseCode = "200", responseDescription = "Done.")
    @APIResponse(responseCode = "422", description = "An actor or the leading need is not known, or the needs would be grouped "
            + "on more than one level.")
    public RestResponse<NeedView> change(UUID eventId, UUID needId, @NotNull Edit<NeedDetails> edit) {
        return responses.ok(needs.update(eventId, needId, edit), NeedView::of);
    }

    @DELETE
    @Path("/{needId}")
    @Authenticated
    @Operation(operationId = "deleteNeed", summary = "Delete a need",
            description = "Refused while it leads others, or a proposal or session addresses it.")
    public void delete(UUID eventId, UUID needId, @BeanParam IfMatch ifMatch) {
        needs.delete(eventId, needId, ifMatch);
    }
}
