package org.encommun.event.commitment;

import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.UUID;

import jakarta.persistence.LockModeType;
import jakarta.transaction.Transactional;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.GET;
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
import org.encommun.defaults.identity.UuidGenerator;
import org.encommun.defaults.precondition.Preconditions;
import org.encommun.event.lifecycle.EventRepository;

import io.quarkus.security.Authenticated;

/** The notes about a commitment over HTTP: for the organisers among themselves. */
@Path("/events/{eventId}/commitments/{commitmentId}/notes")
@Consumes(MediaType.APPLICATION_JSON)
@Produces(MediaType.APPLICATION_JSON)
@Authenticated
@SecurityRequirement(name = "bearer")
@Tag(name = "Afterwards")
public class CommitmentNoteResource {

    private final EventRepository events;
    private final CommitmentRepository commitments;
    private final CommitmentNoteRepository notes;
    private final UuidGenerator identities;
    private final Preconditions preconditions;
    private final Clock clock;

    CommitmentNoteResource(EventRepository events, CommitmentRepository commitments, CommitmentNoteRepository notes,
            UuidGenerator identities,
            Preconditions preconditions, Clock clock) {
        this.events = events;
        this.commitments = commitments;
        this.notes = notes;
        this.identities = identities;
        this.preconditions = preconditions;
        this.clock = clock;
    }

    /** What a note says. */
    public record NoteDetails(
            @NotBlank @Size(max = 500)
            @Schema(examples = "Première rencontre tenue à Thiers, la suivante en juin.") String text) {}

    /** A note as the API shows it. */
    public record NoteView(@Schema(examples = "019aa4c7-51d6-7a03-8b5c-6d7e8f901234") UUID id,
            @Schema(description = "In UTC.", examples = "2027-03-12T09:41:07Z") Instant writtenAt,
            @Schema(examples = "Première rencontre tenue à Thiers, la suivante en juin.") String text) {

        static NoteView of(CommitmentNote note) {
            return new NoteView(note.id(), note.writtenAt(), note.text());
        }
    }

    @POST
    @Idempotent
    @Transactional
    @Operation(operationId = "addCommitmentNote", summary = "Note something about a commitment",
            description = "Only the organisers see it.")
    @APIResponse(responseCode = "201", description = "Noted.",
            content = @Content(schema = @Schema(implementation = NoteView.class)))
    public Response add(@PathParam("eventId") UUID eventId, @PathParam("commitmentId") UUID commitmentId,
            @NotNull @Valid NoteDetails details) {
        events.organised(eventId).requireNotCancelled();
        Commitment commitment = commitments.get(eventId, commitmentId);
        // a commitment that is being deleted gets no note any more
        commitments.getEntityManager().lock(commitment, LockModeType.PESSIMISTIC_READ);
        CommitmentNote note = new CommitmentNote(identities.next(), commitment.id(), clock.instant(), details.text());
        notes.persistAndFlush(note);
        return Preconditions.created("/events/" + eventId + "/commitments/" + commitmentId + "/notes/" + note.id(),
                note.version(), NoteView.of(note));
    }

    @GET
    @Operation(operationId = "listCommitmentNotes", summary = "List the notes about a commitment, the oldest first")
    public List<NoteView> list(@PathParam("eventId") UUID eventId, @PathParam("commitmentId") UUID commitmentId) {
        events.organised(eventId);
        return notes.of(commitments.get(eventId, commitmentId).id()).stream().map(NoteView::of).toList();
    }

    @GET
    @Path("/{noteId}")
    @Operation(operationId = "getCommitmentNote", summary = "Read a note about a commitment")
    @APIResponse(responseCode = "200", description = "The note.",
            content = @Content(schema = @Schema(implementation = NoteView.class)))
    public Response get(@PathParam("eventId") UUID eventId, @PathParam("commitmentId") UUID commitmentId,
            @PathParam("noteId") UUID noteId) {
        CommitmentNote note = organised(eventId, commitmentId, noteId);
        return preconditions.read(note.version(), () -> NoteView.of(note));
    }

    @DELETE
    @Path("/{noteId}")
    @Transactional
    @Operation(operationId = "deleteCommitmentNote", summary = "Delete a note about a commitment",
            description = "Also when the event is cancelled: what was written about somebody can always be taken back.")
    @APIResponse(responseCode = "204", description = "Deleted.")
    public void delete(@PathParam("eventId") UUID eventId, @PathParam("commitmentId") UUID commitmentId,
            @PathParam("noteId") UUID noteId) {
        CommitmentNote note = organised(eventId, commitmentId, noteId);
        preconditions.requireMatch(note.version());
        notes.delete(note);
    }

    private CommitmentNote organised(UUID eventId, UUID commitmentId, UUID noteId) {
        events.organised(eventId);
        return notes.get(commitments.get(eventId, commitmentId).id(), noteId);
    }
}
