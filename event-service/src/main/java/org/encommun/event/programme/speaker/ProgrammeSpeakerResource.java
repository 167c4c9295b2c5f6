package org.encommun.event.programme.speaker;

import java.util.List;
import java.util.UUID;

import jakarta.annotation.security.PermitAll;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;

import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** The speakers of the public programme over HTTP. */
@Path("/events/{eventId}/programme/speakers")
@Produces(MediaType.APPLICATION_JSON)
@PermitAll
@Tag(name = "Programme")
public class ProgrammeSpeakerResource {

    private final ProgrammeSpeakerService speakers;

    ProgrammeSpeakerResource(ProgrammeSpeakerService speakers) {
        this.speakers = speakers;
    }

    @GET
    @Operation(operationId = "listProgrammeSpeakers", summary = "List the speakers of the latest release",
            description = "Empty before the first release.")
    public List<ProgrammeSpeakerView> list(UUID eventId) {
        return speakers.list(eventId).stream().map(ProgrammeSpeakerView::of).toList();
    }
}
