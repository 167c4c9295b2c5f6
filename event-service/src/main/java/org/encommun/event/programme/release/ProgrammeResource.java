package org.encommun.event.programme.release;

import java.util.UUID;

import jakarta.annotation.security.PermitAll;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;

import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.encommun.defaults.precondition.Responses;
import org.jboss.resteasy.reactive.RestResponse;

/** The public programme over HTTP: the latest release. */
@Path("/events/{eventId}")
@Produces(MediaType.APPLICATION_JSON)
@PermitAll
@Tag(name = "Programme")
public class ProgrammeResource {

    private final ProgrammeService programmes;
    private final Responses responses;

    ProgrammeResource(ProgrammeService programmes, Responses responses) {
        this.programmes = programmes;
        this.responses = responses;
    }

    @GET
    @Path("/programme")
    @Operation(operationId = "getProgramme", summary = "Read the programme: the latest release")
    public RestResponse<ReleaseView> get(UUID eventId) {
        Release latest = programmes.get(eventId);
        RestResponse<ReleaseView> response = responses.ok(latest.number(), () -> ReleaseView.of(latest, false));
        if (programmes.isPublic(eventId)) {
            response.getHeaders().putSingle(HttpHeaders.CACHE_CONTROL, "public, max-age=60");
        }
        return response;
    }

    @GET
    @Path("/coconstruction")
    @Operation(operationId = "getCoconstruction", summary = "Read the co-construction of the programme",
            description = "Of the latest release: the share of its sessions held by two or more actors of different kinds.")
    public Coconstruction coconstruction(UUID eventId) {
        return programmes.coconstruction(eventId);
    }
}
