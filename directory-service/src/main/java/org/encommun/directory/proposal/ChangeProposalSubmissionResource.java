package org.encommun.directory.proposal;

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

/** Proposes changes of actors over HTTP. */
@Path("/directory/actors/{actorId}/proposals")
@Consumes(MediaType.APPLICATION_JSON)
@Produces(MediaType.APPLICATION_JSON)
@Cache(noStore = true)
@Authenticated
@Tag(name = "Proposed changes")
public class ChangeProposalSubmissionResource {

    private final ChangeProposalService proposals;
    private final Responses responses;

    ChangeProposalSubmissionResource(ChangeProposalService proposals, Responses responses) {
        this.proposals = proposals;
        this.responses = responses;
    }

    @POST
    @Idempotent
    @Operation(operationId = "proposeActorChange", summary = "Propose a change of an actor",
            description = "For anybody who is signed in. `changes` is a JSON Merge Patch (RFC 7396) of the actor's details.")
    @APIResponseSchema(value = ChangeProposalView.class, responseCode = "201", responseDescription = "Created.")
    @APIResponse(responseCode = "409", description = "The actor is closed.")
    @APIResponse(responseCode = "422", description = "No commune has this INSEE code.")
    public RestResponse<ChangeProposalView> submit(UUID actorId, @NotNull @Valid NewChangeProposal request) {
        ChangeProposal submitted = proposals.submit(actorId, request);
        return responses.createdAt("/directory/proposals/" + submitted.id(), submitted, ChangeProposalView::of);
    }
}
