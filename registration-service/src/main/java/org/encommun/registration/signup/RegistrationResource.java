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
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.encommun.defaults.idempotency.Idempotent;
import org.encommun.defaults.limit.ClientLimit;
import org.encommun.defaults.paging.Page;
import org.encommun.defaults.paging.PageRequest;
import org.encommun.defaults.precondition.Responses;
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
    @ClientLimit
    @PermitAll
    @Operation(operationId = "register", summary = "Register for an event",
            description = "Requires no token. The response is the same whether the address is registered already or not: the person is sent "
                    + "a mail, at the first registration with the secret that gives access to it. Where all places are taken the registration "
                    + "joins the waiting list. An organiser of the event who enters somebody gets the registration at once (201).")
    @APIResponseSchema(value = RegistrationView.class, responseCode = "201",
            responseDescription = "For an organiser of the event: the person is registered.")
    @APIResponse(responseCode = "202", description = "The person is sent a mail.")
    @APIResponse(responseCode = "409",
            description = "Registration is closed; for an organiser of the event also: the address is registered already.")
    public RestResponse<RegistrationView> register(UUID eventId, @NotNull @Valid NewRegistration request) {
        return registrations.register(eventId, request)
                .map(participant -> responses.createdAt("/registration/registrations/" + participant.registration().id(),
                        participant.registration().version(), RegistrationView.of(participant)))
                .orElseGet(() -> RestResponse.ResponseBuilder.<RegistrationView>accepted().build());
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
