package org.encommun.event.commitment;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.UUID;

import jakarta.transaction.Transactional;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.DefaultValue;
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
import org.encommun.defaults.precondition.Preconditions;
import org.encommun.event.lifecycle.Event;
import org.encommun.event.lifecycle.EventRepository;

import com.fasterxml.jackson.databind.node.ObjectNode;

import io.quarkus.security.Authenticated;

/** The commitments of an event over HTTP. */
@Path("/events/{eventId}/commitments")
@Consumes(MediaType.APPLICATION_JSON)
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Afterwards")
public class CommitmentResource {

    private final EventRepository events;
    private final CommitmentRepository commitments;
    private final CommitmentReferenceCheck references;
    private final CommitmentPublisher teller;
    private final UuidGenerator identities;
    private final Preconditions preconditions;
    private final MergePatch mergePatch;
    private final Clock clock;

    CommitmentResource(EventRepository events, CommitmentRepository commitments, CommitmentReferenceCheck references,
            CommitmentPublisher teller, UuidGenerator identities, Preconditions preconditions, MergePatch mergePatch,
            Clock clock) {
        this.events = events;
        this.commitments = commitments;
        this.references = references;
        this.teller = teller;
        this.identities = identities;
        this.preconditions = preconditions;
        this.mergePatch = mergePatch;
        this.clock = clock;
    }

    @POST
    @Idempotent
    @Transactional
    @Authenticated
    @SecurityRequirement(name = "bearer")
    @Operation(operationId = "addCommitment", summary = "Write down what actors commit to")
    @APIResponse(responseCode = "201", description = "Written down.",
            content = @Content(schema = @Schema(implementation = CommitmentView.class)))
    public Response add(@PathParam("eventId") UUID eventId, @NotNull @Valid CommitmentDetails details) {
        Event event = events.organised(eventId);
        event.requireNotCancelled();
        Commitment commitment = new Commitment(identities.next(), eventId, details);
        references.requireKnown(eventId, details, Set.of());
        commitments.persistAndFlush(commitment);
        teller.tell(event, "added", commitment);
        return Preconditions.created("/events/" + eventId + "/commitments/" + commitment.id(), commitment.version(),
                CommitmentView.of(commitment));
    }

    @GET
    @Operation(operationId = "listCommitments", summary = "List the commitments of an event, the first due first")
    public List<CommitmentView> list(@PathParam("eventId") UUID eventId,
            @Parameter(description = "Only those in this state.") @QueryParam("state") CommitmentStatus state,
            @Parameter(
                    description = "Only those that were due before today, in the time zone of the event, and are open still.")
            @QueryParam("late") @DefaultValue("false") boolean late) {
        Event event = events.visible(eventId);
        LocalDate today = LocalDate.ofInstant(clock.instant(), event.zone());
        return commitments.of(eventId).stream().filter(commitment -> state == null || commitment.state() == state)
                .filter(commitment -> !late || commitment.isLate(today)).map(CommitmentView::of).toList();
    }

    @GET
    @Path("/{commitmentId}")
    @Operation(operationId = "getCommitment", summary = "Read a commitment")
    @APIResponse(responseCode = "200", description = "The commitment.",
            content = @Content(schema = @Schema(implementation = CommitmentView.class)))
    public Response get(@PathParam("eventId") UUID eventId, @PathParam("commitmentId") UUID commitmentId) {
        Commitment commitment = commitments.get(events.visible(eventId).id(), commitmentId);
        return preconditions.read(commitment.version(), () -> CommitmentView.of(commitment));
    }

    @PATCH
    @Path("/{commitmentId}")
    @Consumes(MergePatch.MEDIA_TYPE)
    @Transactional
    @Authenticated
    @SecurityRequirement(name = "bearer")
    @Operation(operationId = "changeCommitment", summary = "Change some details of a commitment, such as its state",
            description = "From PLANNED to UNDER_WAY, KEPT or ABANDONED; from UNDER_WAY to KEPT or ABANDONED; from KEPT "
                    + "back to UNDER_WAY; from ABANDONED back to PLANNED or UNDER_WAY.")
    @RequestBody(content = @Content(schema = @Schema(implementation = CommitmentDetails.class)))
    @APIResponse(responseCode = "200", description = "Changed.",
            content = @Content(schema = @Schema(implementation = CommitmentView.class)))
    @APIResponse(responseCode = "409",
            description = "There is no way from its state to the new one, or somebody else changed it at the same moment.")
    @APIResponse(responseCode = "422", description = "An actor or the axis is not known, or an actor is named on both sides.")
    public Response change(@PathParam("eventId") UUID eventId, @PathParam("commitmentId") UUID commitmentId,
            @NotNull ObjectNode patch) {
        Event event = events.organised(eventId);
        event.requireNotCancelled();
        Commitment commitment = commitments.get(eventId, commitmentId);
        preconditions.requireMatch(commitment.version());
        CommitmentDetails details = mergePatch.apply(commitment.details(), patch);
        references.requireKnown(eventId, details, commitment.actors());
        commitment.describe(details);
        commitments.flush();
        teller.tell(event, "changed", commitment);
        return Preconditions.changed(commitment.version(), CommitmentView.of(commitment));
    }

    @DELETE
    @Path("/{commitmentId}")
    @Transactional
    @Authenticated
    @SecurityRequirement(name = "bearer")
    @Operation(operationId = "deleteCommitment",
            summary = "Delete a commitment that was written down by mistake, with its notes",
            description = "One that was given up is marked as ABANDONED instead.")
    @APIResponse(responseCode = "204", description = "Deleted.")
    public void delete(@PathParam("eventId") UUID eventId, @PathParam("commitmentId") UUID commitmentId) {
        Event event = events.organised(eventId);
        event.requireNotCancelled();
        Commitment commitment = commitments.get(eventId, commitmentId);
        preconditions.requireMatch(commitment.version());
        commitments.deleteUnlessCarriedOn(commitment);
        teller.tellDeleted(event, commitment);
    }
}
