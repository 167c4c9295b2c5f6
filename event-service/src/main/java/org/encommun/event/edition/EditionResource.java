package org.encommun.event.edition;

import java.util.List;
import java.util.UUID;

import jakarta.annotation.security.PermitAll;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;

import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** The editions of an event over HTTP. */
@Path("/events/{eventId}/editions")
@Consumes(MediaType.APPLICATION_JSON)
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Events")
public class EditionResource {

    private final EditionService editions;

    EditionResource(EditionService editions) {
        this.editions = editions;
    }

    @GET
    @PermitAll
    @Operation(operationId = "listEditions",
            summary = "List the earlier and later editions of an event and itself, oldest first",
            description = "Only organisers see drafts.")
    public List<EditionView> list(UUID eventId) {
        return editions.of(eventId).stream().map(EditionView::of).toList();
    }
}
