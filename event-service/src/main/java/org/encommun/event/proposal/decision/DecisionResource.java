package org.encommun.event.proposal.decision;

import java.util.UUID;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;

import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.encommun.defaults.idempotency.Idempotent;
import org.encommun.defaults.precondition.Responses;
import org.encommun.event.proposal.Proposal;
import org.encommun.event.proposal.ProposalView;
import org.jboss.resteasy.reactive.RestResponse;

import io.quarkus.security.Authenticated;

/** The organisers' decision about a proposal over HTTP. */
@Path("/events/{eventId}/proposals/{proposalId}")
@Consumes(MediaType.APPLICATION_JSON)
@Produces(MediaType.APPLICATION_JSON)
@Authenticated
@Tag(name = "Proposals")
public class DecisionResource {

    private final DecisionService decisions;
    private final Responses responses;

    DecisionResource(DecisionService decisions, Responses responses) {
        this.decisions = decisions;
        this.responses = responses;
    }

    @POST
    @Path("/merges")
    @Idempotent
    @Operation(operationId = "mergeProposals", summary = "Merge another proposal into this one",
            description = "This one gets all authors and needs of the other; its history keeps the text of both. Both must "
                    + "be open. Comments on the other stay there. The response is the merged proposal.")
    public RestResponse<ProposalView> merge(UUID eventId, UUID proposalId, @NotNull @Valid ProposalMerge merge) {
        return decided(decisions.merge(eventId, proposalId, merge));
    }

    @POST
    @Path("/acceptance")
    @Idempotent
    @Operation(operationId = "acceptProposal", summary = "Accept a proposal",
            description = "It becomes a session of the working draft, without a time. This cannot be undone.")
    public RestResponse<ProposalView> accept(UUID eventId, UUID proposalId) {
        return decided(decisions.accept(eventId, proposalId));
    }

    @POST
    @Path("/refusal")
    @Idempotent
    @Operation(operationId = "declineProposal", summary = "Decline a proposal with a reason",
            description = "This cannot be undone.")
    public RestResponse<ProposalView> decline(UUID eventId, UUID proposalId, @NotNull @Valid ProposalRefusal refusal) {
        return decided(decisions.decline(eventId, proposalId, refusal.reason()));
    }

    private RestResponse<ProposalView> decided(Proposal proposal) {
        return responses.createdAt("/events/" + proposal.eventId() + "/proposals/" + proposal.id(), proposal, ProposalView::of);
    }
}
