package org.encommun.event.venue;

import java.util.List;
import java.util.UUID;

import jakarta.annotation.security.PermitAll;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.PATCH;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;

import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.encommun.defaults.idempotency.Idempotent;
import org.encommun.defaults.json.MergePatch;
import org.encommun.defaults.precondition.Edit;
import org.encommun.defaults.precondition.IfMatch;
import org.encommun.defaults.precondition.Responses;
import org.jboss.resteasy.reactive.RestResponse;

import io.quarkus.security.Authenticated;

/** The venues of an event over HTTP. */
@Path("/events/{eventId}/venues")
@Consumes(MediaType.APPLICATION_JSON)
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Venues", description = "Where an event takes place: venues, and the rooms in them or by video.")
public class VenueResource {

    private final VenueService venues;
    private final Responses responses;

    VenueResource(VenueService venues, Responses responses) {
        this.venues = venues;
        this.responses = responses;
    }

    @POST
    @Idempotent
    @Authenticated
    @Operation(operationId = "addVenue", summary = "Add a venue to an event")
    public RestResponse<VenueView> add(UUID eventId, @NotNull @Valid VenueDetails details) {
        return responses.created(venues.add(eventId, details), VenueView::of);
    }

    @GET
    @PermitAll
    @Operation(operationId = "listVenues", summary = "List the venues of an event, by name")
    public List<VenueView> list(UUID eventId) {
        return venues.list(eventId).stream().map(VenueView::of).toList();
    }

    @GET
    @Path("/{venueId}")
    @PermitAll
    @Operation(operationId = "getVenue", summary = "Read a venue")
    public RestResponse<VenueView> get(UUID eventId, UUID venueId) {
        return responses.ok(venues.get(eventId, venueId), VenueView::of);
    }

    @PATCH
    @Path("/{venueId}")
    @Consumes(MergePatch.MEDIA_TYPE)
    @Authenticated
    @Operation(operationId = "changeVenue", summary = "Change some details of a venue",
            description = "Readers of the programme see the change with the next release.")
    public RestResponse<VenueView> change(UUID eventId, UUID venueId, @NotNull Edit<VenueDetails> edit) {
        return responses.ok(venues.update(eventId, venueId, edit), VenueView::of);
    }

    @DELETE
    @Path("/{venueId}")
    @Authenticated
    @Operation(operationId = "deleteVenue", summary = "Delete a venue",
            description = "Refused while a room or the working draft of the programme uses it.")
    public void delete(UUID eventId, UUID venueId, @BeanParam IfMatch ifMatch) {
        venues.delete(eventId, venueId, ifMatch);
    }
}
