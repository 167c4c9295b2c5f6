package org.encommun.event.edition;

import java.util.List;
import java.util.UUID;

import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;

import org.eclipse.microprofile.openapi.annotations.security.SecurityRequirements;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.encommun.event.lifecycle.EventRepository;

/** The editions of an event over HTTP. */
@Path("/events/{eventId}/editions")
@Consumes(MediaType.APPLICATION_JSON)
@Produces(MediaType.APPLICATION_JSON)
@SecurityRequirements
@Tag(name = "Events")
public class EditionResource {

    private final EventRepository events;
    private final EditionService editions;

    EditionResource(EventRepository events, EditionService editions) {
        this.events = events;
        this.editions = editions;
    }

    @GET
    @Operation(operationId = "listEditions",
            summary = "List the earlier and later editions of an event and itself, the oldest first",
            description = "Drafts are left out for all but their organisers.")
    public List<EditionView> list(@PathParam("eventId") UUID eventId) {
        return editions.of(events.visible(eventId)).stream().map(EditionView::of).toList();
    }
}
