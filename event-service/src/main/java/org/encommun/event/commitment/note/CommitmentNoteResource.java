package org.encommun.event.commitment.note;

import java.util.List;
import java.util.UUID;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;

import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.encommun.defaults.idempotency.Idempotent;
import org.encommun.defaults.precondition.IfMatch;
import org.encommun.defaults.precondition.Responses;
import org.jboss.resteasy.reactive.RestResponse;

import io.quarkus.security.Authenticated;

/** The notes about a commitment over HTTP: for the organisers only. */
@Path("/events/{eventId}/commitments/{commitmentId}/notes")
@Consumes(MediaType.APPLICATION_JSON)
@Produces(MediaType.APPLICATION_JSON)
@Authenticated
@Tag(name = "Afterwards")
public class CommitmentNoteResource {

    private final CommitmentNoteService notes;
    private final Responses responses;

    CommitmentNoteResource(CommitmentNoteService notes, Responses responses) {
        this.notes = notes;
        this.responses = responses;
    }

    @POST
    @Idempotent
    @Operation(operationId = "addCommitmentNote", summary = "Add a note about a commitment",
            description = "Only the organisers see it.")
    public RestResponse<NoteView> add(UUID eventId, UUID commitmentId, @NotNull @Valid NoteDetails details) {
        return responses.created(notes.add(eventId, commitmentId, details.text()), NoteView::of);
    }

    @GET
    @Operation(operationId = "listCommitmentNotes", summary = "List the notes about a commitment, oldest first")
    public List<NoteView> list(UUID eventId, UUID commitmentId) {
        return notes.list(eventId, commitmentId).stream().map(NoteView::of).toList();
    }

    @GET
    @Path("/{noteId}")
    @Operation(operationId = "getCommitmentNote", summary = "Read a note about a commitment")
    public RestResponse<NoteView> get(UUID eventId, UUID commitmentId, UUID noteId) {
        return responses.ok(notes.get(eventId, commitmentId, noteId), NoteView::of);
    }

    @DELETE
    @Path("/{noteId}")
    @Operation(operationId = "deleteCommitmentNote", summary = "Delete a note about a commitment",
            description = "Also when the event is cancelled: notes about people can always be deleted.")
    public void delete(UUID eventId, UUID commitmentId, UUID noteId, @BeanParam IfMatch ifMatch) {
        notes.delete(eventId, commitmentId, noteId, ifMatch);
    }
}
