package org.encommun.registration;

import java.time.Instant;
import java.util.UUID;

import jakarta.transaction.Transactional;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
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
import org.encommun.defaults.precondition.Preconditions;
import org.encommun.defaults.security.CurrentUser;
import org.encommun.defaults.security.Role;
import org.encommun.registration.event.KnownEventRepository;
import org.jboss.resteasy.reactive.Cache;

import io.quarkus.security.Authenticated;

/** The door over HTTP. */
@Path("/registration/events/{eventId}/check-ins")
@Consumes(MediaType.APPLICATION_JSON)
@Produces(MediaType.APPLICATION_JSON)
@Cache(noStore = true)
@Authenticated
@SecurityRequirement(name = "bearer")
@Tag(name = "Check-in", description = "For the devices at the door.")
public class CheckInResource {

    private final RegistrationService desk;
    private final KnownEventRepository events;
    private final RegistrationRepository registrations;
    private final CurrentUser caller;

    CheckInResource(RegistrationService desk, KnownEventRepository events, RegistrationRepository registrations,
            CurrentUser caller) {
        this.desk = desk;
        this.events = events;
        this.registrations = registrations;
        this.caller = caller;
    }

    /** A ticket that was shown. */
    public record NewCheckIn(
            @NotNull @Pattern(regexp = "[0-9A-HJKMNP-TV-Z]{12}")
            @Schema(description = "What stands on the ticket.", examples = "7K2M9QXW4R1T") String ticketCode,
            @Schema(description = "At the door of which session; absent at the door of the event.",
                    examples = "019aa4c3-02bb-7000-8000-000000000002") UUID sessionId) {}

    /** Who came in. */
    public record CheckInView(@Schema(examples = "019aa4c4-1111-7000-8000-00000000000a") UUID registrationId,
            @Schema(description = "In what capacity the person comes.") ParticipantKind participantKind,
            @Schema(description = "The session, at its door; absent at the door of the event.",
                    examples = "019aa4c3-02bb-7000-8000-000000000002") UUID sessionId,
            @Schema(description = "When the person came to the event, in UTC.",
                    examples = "2026-11-24T12:52:00Z") Instant presentAt) {}

    @POST
    @Idempotent
    @Transactional
    @Operation(operationId = "checkIn", summary = "Check in who shows a ticket",
            description = "A ticket that was shown before is answered with 409 and the time of the first time.")
    @APIResponse(responseCode = "201", description = "Let in.",
            content = @Content(schema = @Schema(implementation = CheckInView.class)))
    public Response checkIn(@PathParam("eventId") UUID eventId, @NotNull @Valid NewCheckIn shown) {
        caller.require(eventId, Role.CHECKIN, Role.ORGANISER);
        events.get(eventId);
        Registration registration = registrations.ofTicket(eventId, shown.ticketCode());
        desk.checkIn(registration, shown.sessionId());
        return Preconditions.created("/registration/registrations/" + registration.id(), registration.version(),
                new CheckInView(registration.id(), registration.participantKind(), shown.sessionId(),
                        registration.presentAt()));
    }
}
