package org.encommun.event.carryover;

import java.util.UUID;

import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;

import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.encommun.defaults.idempotency.Idempotent;
import org.encommun.defaults.precondition.Responses;
import org.encommun.defaults.precondition.Unversioned;
import org.jboss.resteasy.reactive.RestResponse;

import io.quarkus.security.Authenticated;

/** The carry-over from an event's previous edition over HTTP. */
@Path("/events/{eventId}/inheritance")
@Consumes(MediaType.APPLICATION_JSON)
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Afterwards")
public class CarryOverResource {

    private final CarryOverService carryOvers;
    private final Responses responses;

    CarryOverResource(CarryOverService carryOvers, Responses responses) {
        this.carryOvers = carryOvers;
        this.responses = responses;
    }

    @POST
    @Idempotent
    @Unversioned
    @Authenticated
    @Operation(operationId = "takeOverFromPreviousEdition",
            summary = "Take over the open axes and commitments of the previous edition",
            description = "May be repeated: what was taken over before is skipped. The previous edition does not change. The "
                    + "lists are empty if there was nothing more to take over.")
    public RestResponse<CarriedOver> takeOver(UUID eventId) {
        return responses.createdAt("/events/" + eventId + "/commitments", carryOvers.carryOver(eventId));
    }
}
