package org.encommun.directory.proposal;

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

/** The proposed changes of actors over HTTP. */
@Path("/directory/proposals")
@Consumes(MediaType.APPLICATION_JSON)
@Produces(MediaType.APPLICATION_JSON)
@Cache(noStore = true)
@Authenticated
@Tag(name = "Proposed changes",
        description = "Changes of an actor proposed by people who may not change it themselves. Decided by those who may.")
public class ChangeProposalResource {

    private final ChangeProposalService proposals;
    private final Responses responses;

    ChangeProposalResource(ChangeProposalService proposals, Responses responses) {
        this.proposals = proposals;
        this.responses = responses;
    }

    @GET
    @Operation(operationId = "listActorChangeProposals",
            summary = "List the changes that you proposed or may decide, oldest first")
    public Page<ChangeProposalView> list(@Valid @BeanParam RequestListRequest request) {
        return request.of(proposals.list(request), ChangeProposal::id, ChangeProposalView::of);
    }

    @GET
    @Path("/{proposalId}")
    @Operation(operationId = "getActorChangeProposal", summary = "Read a change that you proposed or may decide")
    public RestResponse<ChangeProposalView> get(UUID proposalId) {
        return responses.ok(proposals.get(proposalId), ChangeProposalView::of);
    }

    @POST
    @Path("/{proposalId}/acceptance")
    @Idempotent
    @Operation(operationId = "acceptActorChangeProposal", summary = "Accept a proposed change, which makes it",
            description = "It is applied to the actor as it is by now. What the proposal does not mention does not change.")
    @APIResponseSchema(value = ChangeProposalView.class, responseCode = "201", responseDescription = "Created.")
    @APIResponse(responseCode = "409", description = "It was decided or withdrawn before, or the actor is closed.")
    public RestResponse<ChangeProposalView> accept(UUID proposalId) {
        return created(proposals.accept(proposalId));
    }

    @POST
    @Path("/{proposalId}/refusal")
    @Idempotent
    @Operation(operationId = "refuseActorChangeProposal", summary = "Refuse a proposed change with a reason")
    @APIResponseSchema(value = ChangeProposalView.class, responseCode = "201", responseDescription = "Created.")
    @APIResponse(responseCode = "409", description = "It was decided or withdrawn before.")
    public RestResponse<ChangeProposalView> refuse(UUID proposalId, @NotNull @Valid RequestRefusal refusal) {
        return created(proposals.refuse(proposalId, refusal.reason()));
    }

    @DELETE
    @Path("/{proposalId}")
    @Operation(operationId = "withdrawActorChangeProposal", summary = "Withdraw a proposed change of your own",
            description = "It stays in the list as withdrawn.")
    public void withdraw(UUID proposalId, @BeanParam IfMatch ifMatch) {
        proposals.withdraw(proposalId, ifMatch);
    }

    private RestResponse<ChangeProposalView> created(ChangeProposal proposal) {
        return responses.createdAt("/directory/proposals/" + proposal.id(), proposal, ChangeProposalView::of);
    }
}
