package org.encommun.registration.checkin;

import java.util.UUID;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;

import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.encommun.defaults.idempotency.Idempotent;
import org.encommun.defaults.precondition.Responses;
import org.encommun.registration.participant.Registration;
import org.jboss.resteasy.reactive.Cache;
import org.jboss.resteasy.reactive.RestResponse;

import io.quarkus.security.Authenticated;

/** Check-in over HTTP. */
@Path("/registration/events/{eventId}/check-ins")
@Consumes(MediaType.APPLICATION_JSON)
@Produces(MediaType.APPLICATION_JSON)
@Cache(noStore = true)
@Authenticated
@Tag(name = "Check-in", description = "For check-in devices.")
public class CheckInResource {

    private final CheckInService checkIns;
    private final Responses responses;

    CheckInResource(CheckInService checkIns, Responses responses) {
        this.checkIns = checkIns;
        this.responses = responses;
    }

    @POST
    @Idempotent
    @Operation(operationId = "checkIn", summary = "Check in the holder of a ticket",
            description = "A ticket that is checked in already is refused with 409 and the time of its first check-in.")
    public RestResponse<CheckInView> checkIn(UUID eventId, @NotNull @Valid NewCheckIn request) {
        Registration registration = checkIns.checkIn(eventId, request);
        return responses.createdAt("/registration/registrations/" + registration.id(), registration,
                checkedIn -> CheckInView.of(checkedIn, request.sessionId()));
    }
}
