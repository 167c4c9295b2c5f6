package org.encommun.directory.merger;

import java.util.List;
import java.util.UUID;

import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;

import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.encommun.defaults.idempotency.Idempotent;
import org.encommun.defaults.precondition.IfMatch;
import org.encommun.defaults.precondition.Responses;
import org.encommun.defaults.security.Role;
import org.jboss.resteasy.reactive.RestResponse;

/** The decisions on actors that may be the same, over HTTP. */
@Path("/directory/actors/{actorId}/links")
@Consumes(MediaType.APPLICATION_JSON)
@Produces(MediaType.APPLICATION_JSON)
@RolesAllowed(Role.ADMIN)
@Tag(name = "Actors", description = "The organisations that take part in digital inclusion.")
public class ActorLinkResource {

    private final ActorLinkService links;
    private final Responses responses;

    ActorLinkResource(ActorLinkService links, Responses responses) {
        this.links = links;
        this.responses = responses;
    }

    @GET
    @Operation(operationId = "listActorLinks", summary = "List what was decided on an actor and others",
            description = "Oldest first.")
    public List<ActorLinkView> list(UUID actorId) {
        return links.list(actorId).stream().map(link -> ActorLinkView.of(link, actorId)).toList();
    }

    @GET
    @Path("/{linkId}")
    @Operation(operationId = "getActorLink", summary = "Read what was decided on two actors",
            description = "The ETag is required as If-Match to take it back.")
    public RestResponse<ActorLinkView> get(UUID actorId, UUID linkId) {
        return responses.ok(links.get(actorId, linkId), link -> ActorLinkView.of(link, actorId));
    }

    @POST
    @Idempotent
    @Operation(operationId = "decideActorLink", summary = "Decide whether two actors are the same organisation",
            description = "The same: the older one goes on for both, with the records, representatives, engagements and cooperations of both, and the id of the "
                    + "other leads to it, here and in the other services. Different: they are not shown as likely duplicates any more. A decision replaces the one before.")
    @APIResponseSchema(value = ActorLinkView.class, responseCode = "201", responseDescription = "Created.")
    @APIResponse(responseCode = "409", description = "It contradicts other decisions.")
    @APIResponse(responseCode = "422", description = "There is no such other actor.")
    public RestResponse<ActorLinkView> decide(UUID actorId, @NotNull @Valid ActorVerdictDetails decision) {
        return responses.created(links.decide(actorId, decision), link -> ActorLinkView.of(link, actorId));
    }

    @DELETE
    @Path("/{linkId}")
    @Operation(operationId = "withdrawActorLink", summary = "Take back what was decided on two actors",
            description = "Actors that were put together by it have their own ids, values and representatives again.")
    public void withdraw(UUID actorId, UUID linkId, @BeanParam IfMatch ifMatch) {
        links.withdraw(actorId, linkId, ifMatch);
    }
}
