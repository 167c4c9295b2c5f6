package org.encommun.event.proposal;

import java.time.Clock;
import java.util.UUID;

import jakarta.transaction.Transactional;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.PATCH;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;

import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.parameters.RequestBody;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.security.SecurityRequirement;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.encommun.defaults.idempotency.Idempotent;
import org.encommun.defaults.identity.UuidGenerator;
import org.encommun.defaults.json.MergePatch;
import org.encommun.defaults.paging.Page;
import org.encommun.defaults.paging.PageRequest;
import org.encommun.defaults.precondition.Preconditions;
import org.encommun.event.actor.KnownActorRepository;
import org.encommun.event.lifecycle.EventRepository;
import org.encommun.event.need.NeedRepository;

import com.fasterxml.jackson.databind.node.ObjectNode;

import io.quarkus.security.Authenticated;

/** The sessions that actors offer, over HTTP, for the organisers. */
@Path("/events/{eventId}/proposals")
@Consumes(MediaType.APPLICATION_JSON)
@Produces(MediaType.APPLICATION_JSON)
@Authenticated
@SecurityRequirement(name = "bearer")
@Tag(name = "Proposals",
        description = "Sessions that one or several actors offer and prepare together before they are scheduled.")
public class ProposalResource {

    private final EventRepository events;
    private final ProposalRepository proposals;
    private final NeedRepository needs;
    private final KnownActorRepository actors;
    private final UuidGenerator identities;
    private final Preconditions preconditions;
    private final MergePatch mergePatch;
    private final Clock clock;

    ProposalResource(EventRepository events, ProposalRepository proposals, NeedRepository needs, KnownActorRepository actors,
            UuidGenerator identities,
            Preconditions preconditions, MergePatch mergePatch, Clock clock) {
        this.events = events;
        this.proposals = proposals;
        this.needs = needs;
        this.actors = actors;
        this.identities = identities;
        this.preconditions = preconditions;
        this.mergePatch = mergePatch;
        this.clock = clock;
    }

    @POST
    @Idempotent
    @Transactional
    @Operation(operationId = "addProposal", summary = "Offer a session for an event")
    @APIResponse(responseCode = "201", description = "Added.",
            content = @Content(schema = @Schema(implementation = ProposalView.class)))
    public Response add(@PathParam("eventId") UUID eventId, @NotNull @Valid NewProposal offered) {
        events.organised(eventId).requireNotCancelled();
        Proposal proposal = new Proposal(identities.next(), eventId, offered.details(), offered.toAuthors(), clock.instant());
        actors.requireAll(proposal.authors().ids(), "authors");
        needs.requireAll(eventId, offered.details().needIds());
        proposals.persistAndFlush(proposal);
        return Preconditions.created("/events/" + eventId + "/proposals/" + proposal.id(), proposal.version(),
                ProposalView.of(proposal));
    }

    @GET
    @Operation(operationId = "listProposals", summary = "List the proposals for an event, the oldest first")
    public Page<ProposalView> list(@PathParam("eventId") UUID eventId, @Valid @BeanParam PageRequest page,
            @Parameter(description = "Only those in this state.") @QueryParam("state") ProposalStatus state) {
        events.organised(eventId);
        return page.of(proposals.after(eventId, state, page.afterId(), page.rows()), Proposal::id, ProposalView::of);
    }

    @GET
    @Path("/{proposalId}")
    @Operation(operationId = "getProposal", summary = "Read a proposal, with what was said about it and its history")
    @APIResponse(responseCode = "200", description = "The proposal.",
            content = @Content(schema = @Schema(implementation = ProposalView.class)))
    public Response get(@PathParam("eventId") UUID eventId, @PathParam("proposalId") UUID proposalId) {
        events.organised(eventId);
        Proposal proposal = proposals.get(eventId, proposalId);
        return preconditions.read(proposal.version(), () -> ProposalView.of(proposal));
    }

    @PATCH
    @Path("/{proposalId}")
    @Consumes(MergePatch.MEDIA_TYPE)
    @Transactional
    @Operation(operationId = "changeProposal", summary = "Change what an open proposal says",
            description = "The history keeps the earlier title and description.")
    @RequestBody(content = @Content(schema = @Schema(implementation = ProposalDetails.class)))
    @APIResponse(responseCode = "200", description = "Changed.",
            content = @Content(schema = @Schema(implementation = ProposalView.class)))
    @APIResponse(responseCode = "422", description = "The event has no such need.")
    public Response change(@PathParam("eventId") UUID eventId, @PathParam("proposalId") UUID proposalId,
            @NotNull ObjectNode patch) {
        events.organised(eventId).requireNotCancelled();
        Proposal proposal = proposals.locked(eventId, proposalId);
        preconditions.requireMatch(proposal.version());
        ProposalDetails details = mergePatch.apply(proposal.details(), patch);
        needs.requireAll(eventId, details.needIds());
        proposal.describe(details, clock.instant());
        proposals.flush();
        return Preconditions.changed(proposal.version(), ProposalView.of(proposal));
    }
}
