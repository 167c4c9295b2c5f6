package org.encommun.event.speaker;

import java.util.List;
import java.util.UUID;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.PATCH;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;

import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.encommun.defaults.idempotency.Idempotent;
import org.encommun.defaults.json.MergePatch;
import org.encommun.defaults.precondition.Edit;
import org.encommun.defaults.precondition.IfMatch;
import org.encommun.defaults.precondition.Responses;
import org.jboss.resteasy.reactive.RestResponse;

import io.quarkus.security.Authenticated;

/** The speakers of an event over HTTP. */
@Path("/events/{eventId}/speakers")
@Consumes(MediaType.APPLICATION_JSON)
@Produces(MediaType.APPLICATION_JSON)
@Authenticated
@Tag(name = "Speakers", description = "People who speak, facilitate or testify. Their names are published only if they "
        + "agreed.")
public class SpeakerResource {

    private final SpeakerService speakers;
    private final Responses responses;

    SpeakerResource(SpeakerService speakers, Responses responses) {
        this.speakers = speakers;
        this.responses = responses;
    }

    @POST
    @Idempotent
    @Operation(operationId = "addSpeaker", summary = "Add a speaker to an event")
    public RestResponse<SpeakerView> add(UUID eventId, @NotNull @Valid SpeakerDetails details) {
        return responses.created(speakers.add(eventId, details), SpeakerView::of);
    }

    @GET
    @Operation(operationId = "listSpeakers", summary = "List the speakers of an event, in the order in which they were added")
    public List<SpeakerView> list(UUID eventId) {
        return speakers.list(eventId).stream().map(SpeakerView::of).toList();
    }

    @GET
    @Path("/{speakerId}")
    @Operation(operationId = "getSpeaker", summary = "Read a speaker")
    public RestResponse<SpeakerView> get(UUID eventId, UUID speakerId) {
        return responses.ok(speakers.get(eventId, speakerId), SpeakerView::of);
    }

    @PATCH
    @Path("/{speakerId}")
    @Consumes(MergePatch.MEDIA_TYPE)
    @Operation(operationId = "changeSpeaker", summary = "Change some details of a speaker",
            description = "Readers see the change immediately, in every release, since consent takes effect at once. Also "
                    + "possible after the event was cancelled.")
    public RestResponse<SpeakerView> change(UUID eventId, UUID speakerId, @NotNull Edit<SpeakerDetails> edit) {
        return responses.ok(speakers.update(eventId, speakerId, edit), SpeakerView::of);
    }

    @DELETE
    @Path("/{speakerId}")
    @Operation(operationId = "deleteSpeaker", summary = "Delete a speaker",
            description = "Refused while a session of the working draft refers to them.")
    public void delete(UUID eventId, UUID speakerId, @BeanParam IfMatch ifMatch) {
        speakers.delete(eventId, speakerId, ifMatch);
    }
}
