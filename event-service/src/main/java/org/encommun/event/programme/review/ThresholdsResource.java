package org.encommun.event.programme.review;

import java.util.UUID;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;

import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.encommun.defaults.precondition.IfMatch;
import org.encommun.defaults.precondition.Responses;
import org.jboss.resteasy.reactive.RestResponse;

import io.quarkus.security.Authenticated;

/** The warning thresholds of an event over HTTP. */
@Path("/events/{eventId}/warning-thresholds")
@Consumes(MediaType.APPLICATION_JSON)
@Produces(MediaType.APPLICATION_JSON)
@Authenticated
@Tag(name = "Programme")
public class ThresholdsResource {

    private final ThresholdsService thresholds;
    private final Responses responses;

    ThresholdsResource(ThresholdsService thresholds, Responses responses) {
        this.thresholds = thresholds;
        this.responses = responses;
    }

    @GET
    @Operation(operationId = "getWarningThresholds", summary = "Read the warning thresholds of an event")
    public RestResponse<Thresholds> get(UUID eventId) {
        EventThresholds present = thresholds.get(eventId);
        return responses.ok(present.revision(), present::thresholds);
    }

    @PUT
    @Operation(operationId = "setWarningThresholds", summary = "Set the warning thresholds of an event",
            description = "A rule set to `IGNORE` is switched off; one set to `BLOCK` prevents a release without a reason.")
    public RestResponse<Thresholds> set(UUID eventId, @NotNull @Valid Thresholds wanted, @BeanParam IfMatch ifMatch) {
        EventThresholds present = thresholds.set(eventId, wanted, ifMatch);
        return responses.ok(present.revision(), present::thresholds);
    }
}
