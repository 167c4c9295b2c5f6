package org.encommun.event.proposal;

import java.time.Clock;
import java.util.UUID;

import jakarta.enterprise.event.Event;
import jakarta.transaction.Transactional;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;

import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.security.SecurityRequirement;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.encommun.defaults.idempotency.Idempotent;
import org.encommun.defaults.precondition.Preconditions;
import org.encommun.event.lifecycle.EventRepository;
import org.encommun.event.programme.AcceptedProposal;

import io.quarkus.security.Authenticated;

/** The organisers decide on a proposal, over HTTP. */
@Path("/events/{eventId}/proposals/{proposalId}")
@Consumes(MediaType.APPLICATION_JSON)
@Produces(MediaType.APPLICATION_JSON)
@Authenticated
@SecurityRequirement(name = "bearer")
@Tag(name = "Proposals")
public class DecisionResource {

    private final EventRepository events;
    private final ProposalRepository proposals;
    private final Event<AcceptedProposal> accepted;
    private final Clock clock;

    DecisionResource(EventRepository events, ProposalRepository proposals, Event<AcceptedProposal> accepted, Clock clock) {
        this.events = events;
        this.proposals = proposals;
        this.accepted = accepted;
        this.clock = clock;
    }

    /** Why a proposal is not taken. */
    public record ProposalRefusal(
            @NotBlank @Size(max = 500) @Schema(description = "The reason, for the authors.",
                    examples = "Deux ateliers traitent déjà ce besoin.") String reason) {}

    @POST
    @Path("/acceptance")
    @Idempotent
    @Transactional
    @Operation(operationId = "acceptProposal", summary = "Take a proposal into the programme",
            description = "It becomes a session of the working draft, without a time as yet. There is no way back.")
    @APIResponse(responseCode = "201", description = "Accepted.",
            content = @Content(schema = @Schema(implementation = ProposalView.class)))
    public Response accept(@PathParam("eventId") UUID eventId, @PathParam("proposalId") UUID proposalId) {
        events.organised(eventId).requireNotCancelled();
        Proposal proposal = proposals.locked(eventId, proposalId);
        accepted.fire(proposal.accept(clock.instant()));
        return answer(eventId, proposal);
    }

    @POST
    @Path("/refusal")
    @Idempotent
    @Transactional
    @Operation(operationId = "declineProposal", summary = "Say that a proposal is not taken, and why",
            description = "There is no way back.")
    @APIResponse(responseCode = "201", description = "Declined.",
            content = @Content(schema = @Schema(implementation = ProposalView.class)))
    public Response decline(@PathParam("eventId") UUID eventId, @PathParam("proposalId") UUID proposalId,
            @NotNull @Valid ProposalRefusal refusal) {
        events.organised(eventId).requireNotCancelled();
        Proposal proposal = proposals.locked(eventId, proposalId);
        proposal.decline(refusal.reason(), clock.instant());
        return answer(eventId, proposal);
    }

    private Response answer(UUID eventId, Proposal proposal) {
        proposals.flush();
        return Preconditions.created("/events/" + eventId + "/proposals/" + proposal.id(), proposal.version(),
                ProposalView.of(proposal));
    }
}
