package org.encommun.registration.checkin;

import java.util.UUID;

import jakarta.annotation.security.PermitAll;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;

import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.encommun.defaults.idempotency.Idempotent;
import org.encommun.defaults.precondition.Responses;
import org.encommun.registration.participant.Registration;
import org.jboss.resteasy.reactive.Cache;
import org.jboss.resteasy.reactive.RestResponse;

/** Check-in over HTTP. */
@Path("/registration/events/{eventId}/check-ins")
@Consumes(MediaType.APPLICATION_JSON)
@Produces(MediaType.APPLICATION_JSON)
@Cache(noStore = true)
@PermitAll
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
            description = "For check-in devices by their key, and for check-in staff and organisers by their token. A ticket that is "
                    + "checked in already is refused with 409 and the time of its first check-in.")
    @APIResponseSchema(value = CheckInView.class, responseCode = "201", responseDescription = "Done.")
    @APIResponse(responseCode = "403", description = "The device key is refused, or the role is missing.")
    public RestResponse<CheckInView> checkIn(UUID eventId,
            @Parameter(description = "The key of a check-in device of the event; not needed with a token.",
                    example = "Zk9sX1hB2mQ7vT4wYcE8Ng")
            @HeaderParam("Device-Key") String deviceKey,
            @NotNull @Valid NewCheckIn request) {
        Registration registration = checkIns.checkIn(eventId, deviceKey, request);
        return responses.createdAt("/registration/registrations/" + registration.id(), registration,
                checkedIn -> CheckInView.of(checkedIn, request.sessionId()));
    }
}
