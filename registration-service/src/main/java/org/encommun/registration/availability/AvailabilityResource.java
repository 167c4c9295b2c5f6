package org.encommun.registration.availability;

import java.util.UUID;

import jakarta.annotation.security.PermitAll;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;

import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.security.SecurityRequirements;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** Free places and seats over HTTP. */
@Path("/registration/events/{eventId}/availability")
@Produces(MediaType.APPLICATION_JSON)
@SecurityRequirements
@Tag(name = "Registrations")
public class AvailabilityResource {

    private final AvailabilityService availability;

    AvailabilityResource(AvailabilityService availability) {
        this.availability = availability;
    }

    @GET
    @PermitAll
    @Operation(operationId = "getAvailability", summary = "Read how many places and seats are left",
            description = "Of the event, and of each of its sessions that takes sign-ups.")
    public AvailabilityView get(UUID eventId) {
        return availability.get(eventId);
    }
}
