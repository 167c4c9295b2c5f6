package org.encommun.event.proposal;

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
import org.jboss.resteasy.reactive.RestResponse;

import io.quarkus.security.Authenticated;

/** The joint work of several actors on a proposal over HTTP. */
@Path("/events/{eventId}/proposals/{proposalId}")
@Consumes(MediaType.APPLICATION_JSON)
@Produces(MediaType.APPLICATION_JSON)
@Authenticated
@Tag(name = "Proposals")
public class CoConstructionResource {

    private final ProposalService proposals;
    private final Responses responses;

    CoConstructionResource(ProposalService proposals, Responses responses) {
        this.proposals = proposals;
        this.responses = responses;
    }

    @POST
    @Path("/authors")
    @Idempotent
    @Operation(operationId = "joinProposal", summary = "Add an author to a proposal",
            description = "The response is the proposal with its new author.")
    public RestResponse<ProposalView> join(UUID eventId, UUID proposalId, @NotNull @Valid NewAuthor author) {
        return responses.createdAt("/events/" + eventId + "/proposals/" + proposalId,
                proposals.join(eventId, proposalId, author), ProposalView::of);
    }

    @POST
    @Path("/comments")
    @Idempotent
    @Operation(operationId = "commentProposal", summary = "Comment on an open proposal",
            description = "The response is the proposal with the new comment.")
    public RestResponse<ProposalView> comment(UUID eventId, UUID proposalId, @NotNull @Valid NewComment comment) {
        return responses.createdAt("/events/" + eventId + "/proposals/" + proposalId,
                proposals.comment(eventId, proposalId, comment), ProposalView::of);
    }
}
