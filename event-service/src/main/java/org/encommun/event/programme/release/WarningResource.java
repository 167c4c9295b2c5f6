package org.encommun.event.programme.release;

import java.util.List;
import java.util.UUID;

import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;

import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.encommun.defaults.problem.ProblemTexts;
import org.encommun.event.lifecycle.Event;
import org.encommun.event.lifecycle.EventAccess;
import org.encommun.event.programme.review.WarningView;

import io.quarkus.security.Authenticated;

/** The warnings about the next release over HTTP. */
@Path("/events/{eventId}/warnings")
@Produces(MediaType.APPLICATION_JSON)
@Authenticated
@Tag(name = "Programme")
public class WarningResource {

    private final EventAccess access;
    private final ReleaseService releases;

    WarningResource(EventAccess access, ReleaseService releases) {
        this.access = access;
        this.releases = releases;
    }

    @GET
    @Operation(operationId = "listWarnings", summary = "List the warnings about the working draft",
            description = "Blocking warnings first, then by time.")
    public List<WarningView> list(UUID eventId, @Context HttpHeaders headers) {
        Event event = access.forOrganiser(eventId);
        var language = ProblemTexts.language(headers.getHeaderString(HttpHeaders.ACCEPT_LANGUAGE));
        return releases.warnings(event).stream().map(warning -> WarningView.of(warning, event.zone(), language)).toList();
    }
}
