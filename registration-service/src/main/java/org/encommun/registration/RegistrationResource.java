package org.encommun.registration;

import java.util.List;
import java.util.Map;
import java.util.UUID;

import jakarta.transaction.Transactional;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
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
import org.encommun.defaults.paging.Page;
import org.encommun.defaults.paging.PageRequest;
import org.encommun.defaults.precondition.Preconditions;
import org.encommun.defaults.security.CurrentUser;
import org.encommun.defaults.security.Role;
import org.encommun.registration.event.KnownEventRepository;
import org.jboss.resteasy.reactive.Cache;

import io.quarkus.security.Authenticated;

/** The registrations of an event over HTTP. */
@Path("/registration/events/{eventId}/registrations")
@Consumes(MediaType.APPLICATION_JSON)
@Produces(MediaType.APPLICATION_JSON)
@Cache(noStore = true)
@Tag(name = "Registrations", description = "Who comes to an event.")
public class RegistrationResource {

    private final RegistrationService desk;
    private final KnownEventRepository events;
    private final RegistrationRepository registrations;
    private final PersonRepository people;
    private final CurrentUser caller;

    RegistrationResource(RegistrationService desk, KnownEventRepository events, RegistrationRepository registrations,
            PersonRepository people, CurrentUser caller) {
        this.desk = desk;
        this.events = events;
        this.registrations = registrations;
        this.people = people;
        this.caller = caller;
    }

    @POST
    @Idempotent
    @Transactional
    @Operation(operationId = "register", summary = "Register for an event",
            description = "Needs no token. The answer holds the secret that opens the registration later: show it to the "
                    + "person as a link and keep it nowhere else. Where all places are taken the registration waits for one.")
    @APIResponse(responseCode = "201", description = "Registered, with a place or on the waiting list.",
            content = @Content(schema = @Schema(implementation = RegistrationView.class)))
    public Response register(@PathParam("eventId") UUID eventId, @NotNull @Valid NewRegistration wanted) {
        RegistrationService.Registered registered = desk.register(eventId, wanted);
        Registration registration = registered.registration();
        return Preconditions.created("/registration/registrations/" + registration.id(), registration.version(),
                RegistrationView.withSecret(registered));
    }

    @GET
    @Authenticated
    @SecurityRequirement(name = "bearer")
    @Operation(operationId = "listRegistrations", summary = "List the registrations of an event, the earliest first",
            description = "For its organisers: it names people.")
    public Page<RegistrationView> list(@PathParam("eventId") UUID eventId, @Valid @BeanParam PageRequest page) {
        caller.require(eventId, Role.ORGANISER);
        events.get(eventId);
        List<Registration> found = registrations.after(eventId, page.afterId(), page.rows());
        Map<UUID, Person> named = people.of(found);
        return page.of(found, Registration::id,
                registration -> RegistrationView.of(registration, named.get(registration.id())));
    }
}
