package org.encommun.event.organiser.roster;

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
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;

import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.RequestBody;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.encommun.defaults.idempotency.Idempotent;
import org.encommun.defaults.json.MergePatch;
import org.encommun.defaults.precondition.Edit;
import org.encommun.defaults.precondition.IfMatch;
import org.encommun.defaults.precondition.Responses;
import org.encommun.event.organiser.OrganiserPart;
import org.jboss.resteasy.reactive.RestResponse;

import io.quarkus.security.Authenticated;

/** The organisers of an event over HTTP. */
@Path("/events/{eventId}/organisers")
@Consumes(MediaType.APPLICATION_JSON)
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Organisers", description = "The actors that organise an event, and their contributions.")
public class OrganiserResource {

    private final OrganiserService organisers;
    private final Responses responses;

    OrganiserResource(OrganiserService organisers, Responses responses) {
        this.organisers = organisers;
        this.responses = responses;
    }

    @POST
    @Idempotent
    @Authenticated
    @Operation(operationId = "addOrganiser", summary = "Add an actor to the organisers of an event",
            description = "It counts as stated by you until a representative of the actor confirms it.")
    public RestResponse<OrganiserView> add(UUID eventId, @NotNull @Valid NewOrganiser request) {
        NamedOrganiser added = organisers.add(eventId, request);
        return responses.createdAt("/events/" + eventId + "/organisers/" + request.actorId(), added.version(),
                OrganiserView.of(added));
    }

    @GET
    @PermitAll
    @Operation(operationId = "listOrganisers", summary = "List the organisers of an event")
    public List<OrganiserView> list(UUID eventId) {
        return organisers.list(eventId).stream().map(OrganiserView::of).toList();
    }

    @GET
    @Path("/{actorId}")
    @PermitAll
    @Operation(operationId = "getOrganiser", summary = "Read an organiser",
            description = "The entity tag is the event's: the organisers change with it.")
    public RestResponse<OrganiserView> get(UUID eventId, UUID actorId) {
        return ok(organisers.get(eventId, actorId));
    }

    @PATCH
    @Path("/{actorId}")
    @Consumes(MergePatch.MEDIA_TYPE)
    @Authenticated
    @Operation(operationId = "changeOrganiser", summary = "Change the role, agreement or contributions of an organiser",
            description = "A published event must keep a lead that has agreed. What a representative of the actor has confirmed does not change; "
                    + "nor does the actor count as agreeing again once it has withdrawn.")
    // no other operation accepts this type alone
    @RequestBody(content = @Content(schema = @Schema(implementation = OrganiserPart.class)))
    public RestResponse<OrganiserView> change(UUID eventId, UUID actorId, @NotNull Edit<OrganiserPart> edit) {
        return ok(organisers.update(eventId, actorId, edit));
    }

    @DELETE
    @Path("/{actorId}")
    @Authenticated
    @Operation(operationId = "removeOrganiser", summary = "Remove an actor from the organisers of an event",
            description = "A published event must keep a lead that has agreed. What a representative of the actor has confirmed or withdrawn "
                    + "stays.")
    public void remove(UUID eventId, UUID actorId, @BeanParam IfMatch ifMatch) {
        organisers.remove(eventId, actorId, ifMatch);
    }

    @PUT
    @Path("/{actorId}/confirmation")
    @Authenticated
    @Operation(operationId = "confirmOrganiser", summary = "Confirm the part of an actor in an event",
            description = "For a representative of the actor, who sees the draft of an event in which it takes part. The actor agrees to the part "
                    + "as it is.")
    public RestResponse<OrganiserView> confirm(UUID eventId, UUID actorId, @BeanParam IfMatch ifMatch) {
        return ok(organisers.confirm(eventId, actorId, ifMatch));
    }

    @DELETE
    @Path("/{actorId}/confirmation")
    @Authenticated
    @Operation(operationId = "withdrawOrganiser", summary = "Withdraw an actor from its part in an event",
            description = "For a representative of the actor, at any time, also if it was never confirmed. The actor declines, and only a "
                    + "representative can make it agree again.")
    public void withdraw(UUID eventId, UUID actorId, @BeanParam IfMatch ifMatch) {
        organisers.withdraw(eventId, actorId, ifMatch);
    }

    private RestResponse<OrganiserView> ok(NamedOrganiser organiser) {
        return responses.ok(organiser.version(), () -> OrganiserView.of(organiser));
    }
}
