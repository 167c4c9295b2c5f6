package org.encommun.event.proposal;

import java.time.Clock;
import java.util.Set;
import java.util.UUID;

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
import org.encommun.event.actor.KnownActorRepository;
import org.encommun.event.lifecycle.EventRepository;

import io.quarkus.security.Authenticated;

/** Several actors work on one proposal, over HTTP. */
@Path("/events/{eventId}/proposals/{proposalId}")
@Consumes(MediaType.APPLICATION_JSON)
@Produces(MediaType.APPLICATION_JSON)
@Authenticated
@SecurityRequirement(name = "bearer")
@Tag(name = "Proposals")
public class CoConstructionResource {

    private final EventRepository events;
    private final ProposalRepository proposals;
    private final KnownActorRepository actors;
    private final Clock clock;

    CoConstructionResource(EventRepository events, ProposalRepository proposals, KnownActorRepository actors, Clock clock) {
        this.events = events;
        this.proposals = proposals;
        this.actors = actors;
        this.clock = clock;
    }

    /** What is said about a proposal. */
    public record NewComment(
            @NotNull @Schema(description = "The actor that says it, by its id in the directory.",
                    examples = "019aa4c2-7d0e-7c3a-95b1-0e6f2a5d8b43") UUID actorId,
            @NotBlank @Size(max = 2_000)
            @Schema(examples = "Nous pourrions partir des parcours écrits l’an dernier.") String text) {}

    @POST
    @Path("/authors")
    @Idempotent
    @Transactional
    @Operation(operationId = "joinProposal", summary = "Let an actor offer a session together with others")
    @APIResponse(responseCode = "201", description = "The proposal with its new author.",
            content = @Content(schema = @Schema(implementation = ProposalView.class)))
    public Response join(@PathParam("eventId") UUID eventId, @PathParam("proposalId") UUID proposalId,
            @NotNull @Valid NewAuthor author) {
        events.organised(eventId).requireNotCancelled();
        actors.requireAll(Set.of(author.actorId()), "actorId");
        Proposal proposal = proposals.locked(eventId, proposalId);
        proposal.join(author.toAuthor(), clock.instant());
        return answer(eventId, proposal);
    }

    @POST
    @Path("/comments")
    @Idempotent
    @Transactional
    @Operation(operationId = "commentProposal", summary = "Say something about an open proposal")
    @APIResponse(responseCode = "201", description = "The proposal with the new comment.",
            content = @Content(schema = @Schema(implementation = ProposalView.class)))
    public Response comment(@PathParam("eventId") UUID eventId, @PathParam("proposalId") UUID proposalId,
            @NotNull @Valid NewComment comment) {
        events.organised(eventId).requireNotCancelled();
        actors.requireAll(Set.of(comment.actorId()), "actorId");
        Proposal proposal = proposals.locked(eventId, proposalId);
        proposal.comment(comment.actorId(), comment.text(), clock.instant());
        return answer(eventId, proposal);
    }

    private Response answer(UUID eventId, Proposal proposal) {
        proposals.flush();
        return Preconditions.created("/events/" + eventId + "/proposals/" + proposal.id(), proposal.version(),
                ProposalView.of(proposal));
    }
}
