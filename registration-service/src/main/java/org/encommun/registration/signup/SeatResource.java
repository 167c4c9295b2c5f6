package org.encommun.registration.signup;

import java.util.UUID;

import jakarta.annotation.security.PermitAll;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;

import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.security.SecurityRequirement;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.encommun.defaults.idempotency.Idempotent;
import org.encommun.defaults.precondition.IfMatch;
import org.encommun.defaults.precondition.Responses;
import org.encommun.registration.participant.Registration;
import org.jboss.resteasy.reactive.Cache;
import org.jboss.resteasy.reactive.RestResponse;

/** The seats of a registration over HTTP, for its owner and for the organisers. */
@Path("/registration/registrations/{registrationId}/seats")
@Produces(MediaType.APPLICATION_JSON)
@Cache(noStore = true)
@PermitAll
// no convention can know of the secret
@SecurityRequirement(name = "registrationSecret")
@SecurityRequirement(name = "bearer")
@Tag(name = "Own registration")
public class SeatResource {

    private final SeatService seats;
    private final Responses responses;

    @HeaderParam("Registration-Secret")
    @Parameter(description = "The secret of the registration. Not needed with an organiser's token.",
            example = "q2Yw0b0mXK8nJ3f6vT1sLr4e")
    String secret;

    SeatResource(SeatService seats, Responses responses) {
        this.seats = seats;
        this.responses = responses;
    }

    @POST
    @Idempotent
    @Consumes(MediaType.APPLICATION_JSON)
    @Operation(operationId = "takeSeat", summary = "Take a seat in a session",
            description = "Where all are taken, the registration joins the session's waiting list.")
    public RestResponse<SeatView> take(UUID registrationId, @NotNull @Valid NewSeat request) {
        Registration registration = seats.take(registrationId, secret, request.sessionId());
        return responses.createdAt("/registration/registrations/%s/seats/%s".formatted(registrationId, request.sessionId()),
                registration.version(), SeatView.of(registration.seat(request.sessionId()).orElseThrow()));
    }

    @DELETE
    @Path("/{sessionId}")
    @Operation(operationId = "giveUpSeat", summary = "Give up a seat, or the wait for one",
            description = "A seat goes to the session's waiting list.")
    public void giveUp(UUID registrationId, UUID sessionId, @BeanParam IfMatch ifMatch) {
        seats.giveUp(registrationId, secret, sessionId, ifMatch);
    }
}
