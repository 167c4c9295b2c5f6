package org.encommun.event.programme.release;

import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;

import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;

import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.encommun.event.lifecycle.EventRepository;
import org.encommun.event.programme.Programme;
import org.encommun.event.speaker.Speaker;
import org.encommun.event.speaker.SpeakerRepository;

/** Who speaks in the programme that everybody reads, over HTTP. */
@Path("/events/{eventId}/programme/speakers")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Programme")
public class ProgrammeSpeakerResource {

    private final EventRepository events;
    private final ReleaseRepository releases;
    private final SpeakerRepository speakers;

    ProgrammeSpeakerResource(EventRepository events, ReleaseRepository releases, SpeakerRepository speakers) {
        this.events = events;
        this.releases = releases;
        this.speakers = speakers;
    }

    /** A speaker as everybody may know them. */
    public record ProgrammeSpeakerView(@Schema(examples = "019aa4c3-06ff-7000-8000-000000000006") UUID id,
            @Schema(nullable = true, description = "Their name; absent unless they agreed that it is published.",
                    examples = "Camille Exemple") String name,
            @Schema(nullable = true, description = "The actor that they belong to; absent for none.",
                    examples = "019aa4c2-7d0e-7c3a-95b1-0e6f2a5d8b42") UUID actorId,
            @Schema(nullable = true, description = "Who they are, in Markdown; absent unless they agreed.",
                    examples = "Conseillère numérique dans quatorze communes.") String biography) {

        static ProgrammeSpeakerView of(Speaker speaker) {
            return new ProgrammeSpeakerView(speaker.id(), speaker.publishedName(), speaker.actorId(),
                    speaker.publishedBiography());
        }
    }

    @GET
    @Operation(operationId = "listProgrammeSpeakers", summary = "List who speaks in the latest release",
            description = "Empty before the first release.")
    public List<ProgrammeSpeakerView> list(@PathParam("eventId") UUID eventId) {
        events.visible(eventId);
        Set<UUID> named = releases.latest(eventId).map(Release::programme).orElse(Programme.NONE).sessions().stream()
                .flatMap(session -> session.speakerIds().stream()).collect(Collectors.toSet());
        return speakers.of(eventId).stream().filter(speaker -> named.contains(speaker.id())).map(ProgrammeSpeakerView::of)
                .toList();
    }
}
