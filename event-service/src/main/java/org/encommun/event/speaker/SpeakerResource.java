package org.encommun.event.speaker;

import java.util.List;
import java.util.UUID;

import jakarta.transaction.Transactional;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.PATCH;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;

import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.RequestBody;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.security.SecurityRequirement;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.encommun.defaults.idempotency.Idempotent;
import org.encommun.defaults.identity.UuidGenerator;
import org.encommun.defaults.json.MergePatch;
import org.encommun.defaults.precondition.Preconditions;
import org.encommun.event.actor.KnownActorRepository;
import org.encommun.event.lifecycle.EventRepository;
import org.encommun.event.part.EventNumbers;

import com.fasterxml.jackson.annotation.JsonUnwrapped;
import com.fasterxml.jackson.databind.node.ObjectNode;

import io.quarkus.security.Authenticated;

/** The speakers of an event over HTTP. */
@Path("/events/{eventId}/speakers")
@Consumes(MediaType.APPLICATION_JSON)
@Produces(MediaType.APPLICATION_JSON)
@Authenticated
@SecurityRequirement(name = "bearer")
@Tag(name = "Speakers",
        description = "Who speaks, facilitates or testifies. Names are published only of those who agreed.")
public class SpeakerResource {

    private final EventRepository events;
    private final SpeakerRepository speakers;
    private final KnownActorRepository actors;
    private final EventNumbers numbers;
    private final UuidGenerator identities;
    private final Preconditions preconditions;
    private final MergePatch mergePatch;

    SpeakerResource(EventRepository events, SpeakerRepository speakers, KnownActorRepository actors, EventNumbers numbers,
            UuidGenerator identities,
            Preconditions preconditions,
            MergePatch mergePatch) {
        this.events = events;
        this.speakers = speakers;
        this.actors = actors;
        this.numbers = numbers;
        this.identities = identities;
        this.preconditions = preconditions;
        this.mergePatch = mergePatch;
    }

    /** A speaker as the API shows it. */
    public record SpeakerView(@Schema(examples = "019aa4c3-06ff-7000-8000-000000000006") UUID id,
            @JsonUnwrapped SpeakerDetails details) {

        static SpeakerView of(Speaker speaker) {
            return new SpeakerView(speaker.id(), speaker.details());
        }
    }

    @POST
    @Idempotent
    @Transactional
    @Operation(operationId = "addSpeaker", summary = "Add a speaker to an event")
    @APIResponse(responseCode = "201", description = "Added.",
            content = @Content(schema = @Schema(implementation = SpeakerView.class)))
    public Response add(@PathParam("eventId") UUID eventId, @NotNull @Valid SpeakerDetails details) {
        events.organised(eventId).requireNotCancelled();
        requireKnownActor(details);
        Speaker speaker = new Speaker(identities.next(), eventId, numbers.next(eventId, EventNumbers.Series.SPEAKER), details);
        speakers.persistAndFlush(speaker);
        return Preconditions.created("/events/" + eventId + "/speakers/" + speaker.id(), speaker.version(),
                SpeakerView.of(speaker));
    }

    @GET
    @Operation(operationId = "listSpeakers", summary = "List the speakers of an event, in the order in which they were added")
    public List<SpeakerView> list(@PathParam("eventId") UUID eventId) {
        return speakers.of(events.organised(eventId).id()).stream().map(SpeakerView::of).toList();
    }

    @GET
    @Path("/{speakerId}")
    @Operation(operationId = "getSpeaker", summary = "Read a speaker")
    @APIResponse(responseCode = "200", description = "The speaker.",
            content = @Content(schema = @Schema(implementation = SpeakerView.class)))
    public Response get(@PathParam("eventId") UUID eventId, @PathParam("speakerId") UUID speakerId) {
        Speaker speaker = speakers.get(events.organised(eventId).id(), speakerId);
        return preconditions.read(speaker.version(), () -> SpeakerView.of(speaker));
    }

    @PATCH
    @Path("/{speakerId}")
    @Consumes(MergePatch.MEDIA_TYPE)
    @Transactional
    @Operation(operationId = "changeSpeaker", summary = "Change some details of a speaker",
            description = "Readers see it at once, in every release: what somebody agreed to, or no longer agrees to, "
                    + "does not wait. It may change after the event was cancelled, too.")
    @RequestBody(content = @Content(schema = @Schema(implementation = SpeakerDetails.class)))
    @APIResponse(responseCode = "200", description = "Changed.",
            content = @Content(schema = @Schema(implementation = SpeakerView.class)))
    @APIResponse(responseCode = "422",
            description = "The details contradict one another, or name what the event does not have.")
    public Response change(@PathParam("eventId") UUID eventId, @PathParam("speakerId") UUID speakerId,
            @NotNull ObjectNode patch) {
        // also of a cancelled event: whoever agreed to be named can take that back at any time
        events.organised(eventId);
        Speaker speaker = speakers.get(eventId, speakerId);
        preconditions.requireMatch(speaker.version());
        SpeakerDetails details = mergePatch.apply(speaker.details(), patch);
        requireKnownActor(details);
        speaker.describe(details);
        speakers.flush();
        return Preconditions.changed(speaker.version(), SpeakerView.of(speaker));
    }

    @DELETE
    @Path("/{speakerId}")
    @Transactional
    @Operation(operationId = "deleteSpeaker", summary = "Take a speaker out of an event",
            description = "Refused while the working draft uses it.")
    @APIResponse(responseCode = "204", description = "Taken out.")
    public void delete(@PathParam("eventId") UUID eventId, @PathParam("speakerId") UUID speakerId) {
        events.organised(eventId);
        Speaker speaker = speakers.get(eventId, speakerId);
        preconditions.requireMatch(speaker.version());
        speakers.deleteUnused(speaker);
    }

    private void requireKnownActor(SpeakerDetails details) {
        if (details.actorId() != null) {
            actors.get(details.actorId());
        }
    }
}
