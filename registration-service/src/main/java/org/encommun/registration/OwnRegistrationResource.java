package org.encommun.registration;

import java.util.UUID;

import jakarta.transaction.Transactional;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;

import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.enums.SecuritySchemeIn;
import org.eclipse.microprofile.openapi.annotations.enums.SecuritySchemeType;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.security.SecurityRequirement;
import org.eclipse.microprofile.openapi.annotations.security.SecurityScheme;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.encommun.defaults.idempotency.IdempotencyRecords;
import org.encommun.defaults.idempotency.Idempotent;
import org.encommun.defaults.precondition.Preconditions;
import org.encommun.defaults.problem.CommonProblem;
import org.encommun.defaults.problem.Refusal;
import org.encommun.defaults.security.CurrentUser;
import org.encommun.defaults.security.Role;
import org.jboss.resteasy.reactive.Cache;

/** One registration over HTTP, for whoever holds its secret and for the organisers. */
@Path("/registration/registrations/{registrationId}")
@Consumes(MediaType.APPLICATION_JSON)
@Produces(MediaType.APPLICATION_JSON)
@Cache(noStore = true)
@SecurityScheme(securitySchemeName = "registrationSecret", type = SecuritySchemeType.APIKEY, in = SecuritySchemeIn.HEADER,
        apiKeyName = "Registration-Secret", description = "The secret that the answer to the registration gave.")
@SecurityRequirement(name = "registrationSecret")
@SecurityRequirement(name = "bearer")
@Tag(name = "Own registration",
        description = "For whoever holds the secret of a registration, in the header Registration-Secret, and for the "
                + "organisers of its event.")
public class OwnRegistrationResource {

    private final RegistrationService desk;
    private final RegistrationRepository registrations;
    private final PersonRepository people;
    private final Preconditions preconditions;
    private final IdempotencyRecords answers;
    private final CurrentUser caller;

    @HeaderParam("Registration-Secret")
    @Parameter(description = "The secret of the registration. Not needed by an organiser's token.",
            example = "q2Yw0b0mXK8nJ3f6vT1sLr4e")
    String secret;

    @PathParam("registrationId")
    UUID registrationId;

    OwnRegistrationResource(RegistrationService desk, RegistrationRepository registrations, PersonRepository people,
            Preconditions preconditions,
            IdempotencyRecords answers, CurrentUser caller) {
        this.desk = desk;
        this.registrations = registrations;
        this.people = people;
        this.preconditions = preconditions;
        this.answers = answers;
        this.caller = caller;
    }

    /** In which session a seat is wanted. */
    public record NewSeat(
            @NotNull @Schema(description = "The session, which takes sign-ups.",
                    examples = "019aa4c3-02bb-7000-8000-000000000002") UUID sessionId) {}

    @GET
    @Operation(operationId = "getRegistration", summary = "Read a registration")
    @APIResponse(responseCode = "200", description = "The registration.",
            content = @Content(schema = @Schema(implementation = RegistrationView.class)))
    public Response get() {
        Registration registration = opened();
        Person person = people.findById(registrationId);
        return preconditions.read(registration.version(), () -> secret == null
                ? RegistrationView.of(registration, person)
                : RegistrationView.forOwner(registration, person, new ParticipantSecret(secret)));
    }

    @DELETE
    @Transactional
    @Operation(operationId = "cancelRegistration", summary = "Give the place and all seats up",
            description = "They go to the first in line, and the person is forgotten.")
    @APIResponse(responseCode = "204", description = "Cancelled.")
    public void cancel() {
        Registration registration = opened();
        preconditions.requireMatch(registration.version());
        desk.cancel(registration);
        answers.forgetBodies("/registration/registrations/" + registrationId);
    }

    @POST
    @Path("/seats")
    @Idempotent
    @Transactional
    @Operation(operationId = "takeSeat", summary = "Take a seat in a session",
            description = "Where all are taken, the registration waits for one.")
    @APIResponse(responseCode = "201", description = "A seat, or a wait for one.",
            content = @Content(schema = @Schema(implementation = RegistrationView.SeatView.class)))
    public Response takeSeat(@NotNull @Valid NewSeat wanted) {
        Registration registration = opened();
        Seat seat = desk.takeSeat(registration, wanted.sessionId());
        return Preconditions.created("/registration/registrations/" + registrationId + "/seats/" + wanted.sessionId(),
                registration.version(), RegistrationView.SeatView.of(seat));
    }

    @DELETE
    @Path("/seats/{sessionId}")
    @Transactional
    @Operation(operationId = "giveUpSeat", summary = "Give a seat, or the wait for one, up",
            description = "It goes to the first in line.")
    @APIResponse(responseCode = "204", description = "Given up.")
    public void giveUpSeat(@PathParam("sessionId") UUID sessionId) {
        Registration registration = opened();
        preconditions.requireMatch(registration.version());
        desk.giveUpSeat(registration, sessionId);
    }

    /** A wrong secret is answered as no registration at all: nobody learns by trying which ones exist. */
    private Registration opened() {
        if (secret == null) {
            Registration registration = registrations.findById(registrationId);
            caller.require(registration == null ? registrationId : registration.eventId(), Role.ORGANISER);
            return registrations.get(registrationId);
        }
        Registration registration = registrations.get(registrationId);
        if (!registration.isOpenedBy(secret)) {
            throw new Refusal(CommonProblem.NOT_FOUND);
        }
        return registration;
    }
}
