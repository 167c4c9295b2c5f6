package org.encommun.event.commitment;

import java.util.List;
import java.util.UUID;

import jakarta.annotation.security.PermitAll;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.PATCH;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;

import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.encommun.defaults.idempotency.Idempotent;
import org.encommun.defaults.json.MergePatch;
import org.encommun.defaults.precondition.Edit;
import org.encommun.defaults.precondition.IfMatch;
import org.encommun.defaults.precondition.Responses;
import org.jboss.resteasy.reactive.RestResponse;

import io.quarkus.security.Authenticated;

/** The commitments of an event over HTTP. */
@Path("/events/{eventId}/commitments")
@Consumes(MediaType.APPLICATION_JSON)
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Afterwards")
public class CommitmentResource {

    private final CommitmentService commitments;
    private final Responses responses;

    CommitmentResource(CommitmentService commitments, Responses responses) {
        this.commitments = commitments;
        this.responses = responses;
    }

    @POST
    @Idempotent
    @Authenticated
    @Operation(operationId = "addCommitment", summary = "Add a commitment",
            description = "It counts as stated by you until representatives of the actors confirm it, each for its actor.")
    public RestResponse<CommitmentView> add(UUID eventId, @NotNull @Valid CommitmentDetails details) {
        return responses.created(commitments.add(eventId, details), CommitmentView::of);
    }

    @GET
    @PermitAll
    @Operation(operationId = "listCommitments", summary = "List the commitments of an event, earliest due first")
    public List<CommitmentView> list(UUID eventId,
            @Parameter(description = "Only those in this state.") @QueryParam("state") CommitmentStatus state,
            @Parameter(
                    description = "Only those that were due before today, in the time zone of the event, and are still open.")
            @QueryParam("late") @DefaultValue("false") boolean late) {
        return commitments.list(eventId, state, late).stream().map(CommitmentView::of).toList();
    }

    @GET
    @Path("/{commitmentId}")
    @PermitAll
    @Operation(operationId = "getCommitment", summary = "Read a commitment")
    public RestResponse<CommitmentView> get(UUID eventId, UUID commitmentId) {
        return responses.ok(commitments.get(eventId, commitmentId), CommitmentView::of);
    }

    @PATCH
    @Path("/{commitmentId}")
    @Consumes(MergePatch.MEDIA_TYPE)
    @Authenticated
    @Operation(operationId = "changeCommitment", summary = "Change some details of a commitment, such as its state",
            description = "From PLANNED to UNDER_WAY, KEPT or ABANDONED; from UNDER_WAY to KEPT or ABANDONED; from KEPT back "
                    + "to UNDER_WAY; from ABANDONED back to PLANNED or UNDER_WAY. What an actor has confirmed keeps its "
                    + "words, its due day and the actor; one that has withdrawn stays in it as withdrawn.")
    @APIResponseSchema(value = CommitmentView.class, responseCode = "200", responseDescription = "Done.")
    @APIResponse(responseCode = "409",
            description = "The state cannot change to the new one, or another request changed it at the same time.")
    @APIResponse(responseCode = "422", description = "An actor or the axis is unknown, or an actor is on both sides.")
    public RestResponse<CommitmentView> change(UUID eventId, UUID commitmentId, @NotNull Edit<CommitmentDetails> edit) {
        return responses.ok(commitments.update(eventId, commitmentId, edit), CommitmentView::of);
    }

    @DELETE
    @Path("/{commitmentId}")
    @Authenticated
    @Operation(operationId = "deleteCommitment", summary = "Delete a commitment that was entered by mistake, with its notes",
            description = "To give up a commitment, mark it as ABANDONED instead. Refused once an actor has confirmed it or withdrawn.")
    public void delete(UUID eventId, UUID commitmentId, @BeanParam IfMatch ifMatch) {
        commitments.delete(eventId, commitmentId, ifMatch);
    }

    @PUT
    @Path("/{commitmentId}/confirmations/{actorId}")
    @Authenticated
    @Operation(operationId = "confirmCommitment", summary = "Confirm a commitment for one of its actors",
            description = "For a representative of the actor, once the event is published; also before, if the actor organises it.")
    public RestResponse<CommitmentView> confirm(UUID eventId, UUID commitmentId, UUID actorId, @BeanParam IfMatch ifMatch) {
        return responses.ok(commitments.confirm(eventId, commitmentId, actorId, ifMatch), CommitmentView::of);
    }

    @DELETE
    @Path("/{commitmentId}/confirmations/{actorId}")
    @Authenticated
    @Operation(operationId = "withdrawFromCommitment", summary = "Withdraw one of the actors from a commitment",
            description = "For a representative of the actor, at any time, also if it was never confirmed.")
    public void withdraw(UUID eventId, UUID commitmentId, UUID actorId, @BeanParam IfMatch ifMatch) {
        commitments.withdraw(eventId, commitmentId, actorId, ifMatch);
    }
}
