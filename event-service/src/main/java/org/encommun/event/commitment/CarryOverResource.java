package org.encommun.event.commitment;

import java.net.URI;
import java.util.Optional;
import java.util.UUID;

import jakarta.transaction.Transactional;
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
import org.encommun.defaults.problem.Refusal;
import org.encommun.event.lifecycle.Event;
import org.encommun.event.lifecycle.EventRepository;

import io.quarkus.security.Authenticated;

/** What an event takes over from its previous edition, over HTTP. */
@Path("/events/{eventId}/inheritance")
@Consumes(MediaType.APPLICATION_JSON)
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Afterwards")
public class CarryOverResource {

    private final EventRepository events;
    private final CarryOver inheritance;

    CarryOverResource(EventRepository events, CarryOver inheritance) {
        this.events = events;
        this.inheritance = inheritance;
    }

    @POST
    @Idempotent
    @Transactional
    @Authenticated
    @SecurityRequirement(name = "bearer")
    @Operation(operationId = "takeOverFromPreviousEdition",
            summary = "Take over the open axes and commitments of the previous edition",
            description = "May be repeated: what was taken over before and is there still is passed over. The previous "
                    + "edition stays as it is.")
    @APIResponse(responseCode = "201", description = "Taken over; the lists are empty if there was nothing more to take over.",
            content = @Content(schema = @Schema(implementation = CarriedOver.class)))
    public Response takeOver(@PathParam("eventId") UUID eventId) {
        Event event = events.organised(eventId);
        event.requireNotCancelled();
        Event previous = Optional.ofNullable(event.previousEditionId()).flatMap(events::findByIdOptional)
                .filter(events::isVisible).orElseThrow(() -> new Refusal(CommitmentProblem.NO_PREVIOUS_EDITION));
        return Response.created(URI.create("/events/" + eventId + "/commitments"))
                .entity(inheritance.takeOver(previous.id(), eventId)).build();
    }
}
