package org.encommun.registration.signup;

import java.util.UUID;

import jakarta.annotation.security.PermitAll;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;

import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.enums.SecuritySchemeIn;
import org.eclipse.microprofile.openapi.annotations.enums.SecuritySchemeType;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.security.SecurityRequirement;
import org.eclipse.microprofile.openapi.annotations.security.SecurityScheme;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.encommun.defaults.precondition.IfMatch;
import org.encommun.defaults.precondition.Responses;
import org.encommun.registration.participant.Participant;
import org.jboss.resteasy.reactive.Cache;
import org.jboss.resteasy.reactive.RestResponse;

/** One registration over HTTP, for its owner, who holds its secret, and for the organisers. */
@Path("/registration/registrations/{registrationId}")
@Produces(MediaType.APPLICATION_JSON)
@Cache(noStore = true)
@PermitAll
@SecurityScheme(securitySchemeName = "registrationSecret", type = SecuritySchemeType.APIKEY, in = SecuritySchemeIn.HEADER,
        apiKeyName = "Registration-Secret", description = "The secret in the mail about the registration.")
// no convention can know of the secret
@SecurityRequirement(name = "registrationSecret")
@SecurityRequirement(name = "bearer")
@Tag(name = "Own registration",
        description = "For the owner of a registration, with its secret in the header Registration-Secret, and for the "
                + "organisers of its event.")
public class OwnRegistrationResource {

    private final OwnRegistrationService registrations;
    private final Responses responses;

    @HeaderParam("Registration-Secret")
    @Parameter(description = "The secret of the registration. Not needed with an organiser's token.",
            example = "q2Yw0b0mXK8nJ3f6vT1sLr4e")
    String secret;

    OwnRegistrationResource(OwnRegistrationService registrations, Responses responses) {
        this.registrations = registrations;
        this.responses = responses;
    }

    @GET
    @Operation(operationId = "getRegistration", summary = "Read a registration",
            description = "With the codes of the ticket and for surveys where the secret is sent.")
    public RestResponse<RegistrationView> get(UUID registrationId) {
        Participant participant = registrations.get(registrationId, secret);
        return responses.ok(participant.registration().version(), () -> RegistrationView.of(participant));
    }

    @DELETE
    @Operation(operationId = "cancelRegistration", summary = "Cancel a registration",
            description = "The place and all seats go to the waiting lists, and the personal data are erased.")
    public void cancel(UUID registrationId, @BeanParam IfMatch ifMatch) {
        registrations.cancel(registrationId, secret, ifMatch);
    }
}
