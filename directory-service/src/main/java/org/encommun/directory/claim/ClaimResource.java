package org.encommun.directory.claim;

import java.util.UUID;

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
import org.encommun.defaults.paging.Page;
import org.encommun.defaults.precondition.IfMatch;
import org.encommun.defaults.precondition.Responses;
import org.encommun.directory.request.RequestListRequest;
import org.encommun.directory.request.RequestRefusal;
import org.jboss.resteasy.reactive.Cache;
import org.jboss.resteasy.reactive.RestResponse;

import io.quarkus.security.Authenticated;

/** The claims over HTTP. */
@Path("/directory/claims")
@Consumes(MediaType.APPLICATION_JSON)
@Produces(MediaType.APPLICATION_JSON)
@Cache(noStore = true)
@Authenticated
@Tag(name = "Claims",
        description = "Claims to speak for an actor. Decided by its representatives, by the partner network that registered it, or by an "
                + "administrator; kept with the decision.")
public class ClaimResource {

    private final ClaimService claims;
    private final Responses responses;

    ClaimResource(ClaimService claims, Responses responses) {
        this.claims = claims;
        this.responses = responses;
    }

    @GET
    @Operation(operationId = "listClaims", summary = "List the claims that you submitted or may decide, oldest first")
    public Page<ClaimView> list(@Valid @BeanParam RequestListRequest request) {
        return request.of(claims.list(request), Claim::id, ClaimView::of);
    }

    @GET
    @Path("/{claimId}")
    @Operation(operationId = "getClaim", summary = "Read a claim that you submitted or may decide")
    public RestResponse<ClaimView> get(UUID claimId) {
        return responses.ok(claims.get(claimId), ClaimView::of);
    }

    @POST
    @Path("/{claimId}/acceptance")
    @Idempotent
    @Operation(operationId = "acceptClaim", summary = "Accept a claim",
            description = "The claimant becomes a representative. Whoever registered the actor loses the right to change it, unless it is the same person or a partner network.")
    @APIResponseSchema(value = ClaimView.class, responseCode = "201", responseDescription = "Created.")
    @APIResponse(responseCode = "409", description = "It was decided or withdrawn before, or the actor is closed.")
    public RestResponse<ClaimView> accept(UUID claimId) {
        return created(claims.accept(claimId));
    }

    @POST
    @Path("/{claimId}/refusal")
    @Idempotent
    @Operation(operationId = "refuseClaim", summary = "Refuse a claim with a reason")
    @APIResponseSchema(value = ClaimView.class, responseCode = "201", responseDescription = "Created.")
    @APIResponse(responseCode = "409", description = "It was decided or withdrawn before.")
    public RestResponse<ClaimView> refuse(UUID claimId, @NotNull @Valid RequestRefusal refusal) {
        return created(claims.refuse(claimId, refusal.reason()));
    }

    @DELETE
    @Path("/{claimId}")
    @Operation(operationId = "withdrawClaim", summary = "Withdraw a claim of your own",
            description = "It stays in the list as withdrawn.")
    public void withdraw(UUID claimId, @BeanParam IfMatch ifMatch) {
        claims.withdraw(claimId, ifMatch);
    }

    private RestResponse<ClaimView> created(Claim claim) {
        return responses.createdAt("/directory/claims/" + claim.id(), claim, ClaimView::of);
    }
}
