package org.encommun.event.proposal;

import java.time.Clock;
import java.time.Instant;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.UUID;

import jakarta.transaction.Transactional;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
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
import org.encommun.defaults.problem.Refusal;
import org.encommun.event.lifecycle.EventRepository;

import io.quarkus.security.Authenticated;

/** Two proposals become one, over HTTP. */
@Path("/events/{eventId}/proposals/{proposalId}/merges")
@Consumes(MediaType.APPLICATION_JSON)
@Produces(MediaType.APPLICATION_JSON)
@Authenticated
@SecurityRequirement(name = "bearer")
@Tag(name = "Proposals")
public class MergeResource {

    private final EventRepository events;
    private final ProposalRepository proposals;
    private final Clock clock;

    MergeResource(EventRepository events, ProposalRepository proposals, Clock clock) {
        this.events = events;
        this.proposals = proposals;
        this.clock = clock;
    }

    /** Which proposal becomes part of this one, and what both say from then on. */
    public record ProposalMerge(
            @NotNull @Schema(description = "The proposal that becomes part of this one.",
                    examples = "019aa4c6-01bb-7000-8000-000000000002") UUID proposalId,
            @Size(max = 200) @Pattern(regexp = "(?s).*\\S.*")
            @Schema(description = "The title from then on; absent to keep that of this one.",
                    examples = "Le bateau des aidants et des élus") String title,
            @Size(max = 5_000)
            @Schema(description = "The description from then on, in Markdown; absent to keep that of this one.",
                    examples = "Nommer **ensemble** ce qui freine.") String description) {}

    @POST
    @Idempotent
    @Transactional
    @Operation(operationId = "mergeProposals", summary = "Make another proposal a part of this one",
            description = "This one gets all authors and needs of the other; its history keeps the text of both. Both "
                    + "must be open. What was said about the other stays there.")
    @APIResponse(responseCode = "201", description = "The one proposal that both are now.",
            content = @Content(schema = @Schema(implementation = ProposalView.class)))
    public Response merge(@PathParam("eventId") UUID eventId, @PathParam("proposalId") UUID proposalId,
            @NotNull @Valid ProposalMerge merge) {
        events.organised(eventId).requireNotCancelled();
        Map<UUID, Proposal> both = proposals.locked(eventId, new HashSet<>(List.of(proposalId, merge.proposalId())),
                proposalId);
        Proposal proposal = both.get(proposalId);
        Proposal other = both.get(merge.proposalId());
        if (other == null) {
            throw new Refusal(ProposalProblem.UNKNOWN_PROPOSAL).with("field", "proposalId");
        }
        Instant now = clock.instant();
        proposal.merge(other, now);
        proposal.describe(proposal.details().worded(merge.title(), merge.description()), now);
        proposals.flush();
        return Preconditions.created("/events/" + eventId + "/proposals/" + proposalId, proposal.version(),
                ProposalView.of(proposal));
    }
}
