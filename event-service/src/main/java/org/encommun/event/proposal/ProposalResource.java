package org.encommun.event.proposal;

import java.util.UUID;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.PATCH;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;

import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.parameters.RequestBody;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.encommun.defaults.idempotency.Idempotent;
import org.encommun.defaults.json.MergePatch;
import org.encommun.defaults.paging.Page;
import org.encommun.defaults.paging.PageRequest;
import org.encommun.defaults.precondition.Edit;
import org.encommun.defaults.precondition.Responses;
import org.jboss.resteasy.reactive.RestResponse;

import io.quarkus.security.Authenticated;

/** The proposals of sessions over HTTP, for the organisers. */
@Path("/events/{eventId}/proposals")
@Consumes(MediaType.APPLICATION_JSON)
@Produces(MediaType.APPLICATION_JSON)
@Authenticated
@Tag(name = "Proposals",
        description = "Sessions that one or several actors propose and prepare together before they are scheduled.")
public class ProposalResource {

    private final ProposalService proposals;
    private final Responses responses;

    ProposalResource(ProposalService proposals, Responses responses) {
        this.proposals = proposals;
        this.responses = responses;
    }

    @POST
    @Idempotent
    @Operation(operationId = "addProposal", summary = "Add a proposal")
    public RestResponse<ProposalView> add(UUID eventId, @NotNull @Valid NewProposal offered) {
        return responses.created(proposals.add(eventId, offered), ProposalView::of);
    }

    @GET
    @Operation(operationId = "listProposals", summary = "List the proposals for an event, oldest first")
    public Page<ProposalView> list(UUID eventId, @Valid @BeanParam PageRequest page,
            @Parameter(description = "Only those in this state.") @QueryParam("state") ProposalStatus state) {
        return page.of(proposals.list(eventId, state, page), Proposal::id, ProposalView::of);
    }

    @GET
    @Path("/{proposalId}")
    @Operation(operationId = "getProposal", summary = "Read a proposal, with its comments and its history")
    public RestResponse<ProposalView> get(UUID eventId, UUID proposalId) {
        return responses.ok(proposals.get(eventId, proposalId), ProposalView::of);
    }

    @PATCH
    @Path("/{proposalId}")
    @Consumes(MergePatch.MEDIA_TYPE)
    @Operation(operationId = "changeProposal", summary = "Change some details of an open proposal",
            description = "The history keeps the earlier title and description.")
    @APIResponseSchema(value = ProposalView.class, responseCode = "200", responseDescription = "Done.")
    @APIResponse(responseCode = "422", description = "The event has no such need.")
    // no other operation accepts this type alone
    @RequestBody(content = @Content(schema = @Schema(implementation = ProposalDetails.class)))
    public RestResponse<ProposalView> change(UUID eventId, UUID proposalId, @NotNull Edit<ProposalDetails> edit) {
        return responses.ok(proposals.update(eventId, proposalId, edit), ProposalView::of);
    }
}
