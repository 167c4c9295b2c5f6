package org.encommun.registration.signup;

import java.util.UUID;

import jakarta.annotation.security.PermitAll;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;

import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.encommun.defaults.idempotency.Idempotent;
import org.encommun.defaults.paging.Page;
import org.encommun.defaults.paging.PageRequest;
import org.encommun.defaults.precondition.Responses;
import org.encommun.registration.participant.Participant;
import org.jboss.resteasy.reactive.Cache;
import org.jboss.resteasy.reactive.RestResponse;

import io.quarkus.security.Authenticated;

/** The registrations of an event over HTTP. */
@Path("/registration/events/{eventId}/registrations")
@Consumes(MediaType.APPLICATION_JSON)
@Produces(MediaType.APPLICATION_JSON)
@Cache(noStore = true)
@Tag(name = "Registrations", description = "The participants of an event.")
public class RegistrationResource {

    private final RegistrationService registrations;
    private final Responses responses;

    RegistrationResource(RegistrationService registrations, Responses responses) {
        this.registrations = registrations;
        this.responses = responses;
    }

    @POST
    @Idempotent
    @PermitAll
    @Operation(operationId = "register", summary = "Register for an event",
            description = "Requires no token. The response contains the secret that gives access to the registration later: "
                    + "show it to the person as a link and store it nowhere else. Where all places are taken the "
                    + "registration joins the waiting list.")
    public RestResponse<RegistrationView> register(UUID eventId, @NotNull @Valid NewRegistration request) {
        Participant participant = registrations.register(eventId, request);
        return responses.createdAt("/registration/registrations/" + participant.registration().id(),
                participant.registration().version(), RegistrationView.withSecret(participant));
    }

    @GET
    @Authenticated
    @Operation(operationId = "listRegistrations", summary = "List the registrations of an event, oldest first",
            description = "For its organisers, as it contains personal data.")
    public Page<RegistrationView> list(UUID eventId, @Valid @BeanParam PageRequest page) {
        return page.of(registrations.list(eventId, page.afterId(), page.rows()),
                participant -> participant.registration().id(), RegistrationView::of);
    }
}
