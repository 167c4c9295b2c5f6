package org.encommun.directory.claim;

import java.util.UUID;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;

import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.encommun.defaults.idempotency.Idempotent;
import org.encommun.defaults.precondition.Responses;
import org.jboss.resteasy.reactive.Cache;
import org.jboss.resteasy.reactive.RestResponse;

import io.quarkus.security.Authenticated;

/** Submits claims over HTTP. */
@Path("/directory/actors/{actorId}/claims")
@Consumes(MediaType.APPLICATION_JSON)
@Produces(MediaType.APPLICATION_JSON)
@Cache(noStore = true)
@Authenticated
@Tag(name = "Claims")
public class ClaimSubmissionResource {

    private final ClaimService claims;
    private final Responses responses;

    ClaimSubmissionResource(ClaimService claims, Responses responses) {
        this.claims = claims;
        this.responses = responses;
    }

    @POST
    @Idempotent
    @Operation(operationId = "submitClaim", summary = "Claim to speak for an actor",
            description = "For anybody who is signed in. It gives no right until it is accepted.")
    @APIResponseSchema(value = ClaimView.class, responseCode = "201", responseDescription = "Created.")
    @APIResponse(responseCode = "409",
            description = "You represent the actor already, have a pending claim, or the actor is closed.")
    public RestResponse<ClaimView> submit(UUID actorId, @NotNull @Valid ClaimDetails details) {
        Claim submitted = claims.submit(actorId, details);
        return responses.createdAt("/directory/claims/" + submitted.id(), submitted, ClaimView::of);
    }
}
