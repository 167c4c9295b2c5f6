package org.encommun.event.venue;

import java.util.List;
import java.util.UUID;

import jakarta.transaction.Transactional;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.PATCH;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;

import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.RequestBody;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.security.SecurityRequirement;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.encommun.defaults.idempotency.Idempotent;
import org.encommun.defaults.identity.UuidGenerator;
import org.encommun.defaults.json.MergePatch;
import org.encommun.defaults.precondition.Preconditions;
import org.encommun.defaults.problem.ForeignKeyGuard;
import org.encommun.event.lifecycle.EventRepository;
import org.encommun.territory.Territories;

import com.fasterxml.jackson.annotation.JsonUnwrapped;
import com.fasterxml.jackson.databind.node.ObjectNode;

import io.quarkus.security.Authenticated;

/** The venues of an event over HTTP. */
@Path("/events/{eventId}/venues")
@Consumes(MediaType.APPLICATION_JSON)
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "VenueRepository", description = "Where an event takes place: venues, and the rooms in them or by video.")
public class VenueResource {

    private final EventRepository events;
    private final VenueRepository venues;
    private final Territories territories;
    private final UuidGenerator identities;
    private final Preconditions preconditions;
    private final MergePatch mergePatch;

    VenueResource(EventRepository events, VenueRepository venues, Territories territories, UuidGenerator identities,
            Preconditions preconditions,
            MergePatch mergePatch) {
        this.events = events;
        this.venues = venues;
        this.territories = territories;
        this.identities = identities;
        this.preconditions = preconditions;
        this.mergePatch = mergePatch;
    }

    /** A venue as the API shows it. */
    public record VenueView(@Schema(examples = "019aa4c3-03cc-7000-8000-000000000003") UUID id,
            @JsonUnwrapped VenueDetails details) {

        static VenueView of(Venue venue) {
            return new VenueView(venue.id(), venue.details());
        }
    }

    @POST
    @Idempotent
    @Transactional
    @Authenticated
    @SecurityRequirement(name = "bearer")
    @Operation(operationId = "addVenue", summary = "Add a venue to an event")
    @APIResponse(responseCode = "201", description = "Added.",
            content = @Content(schema = @Schema(implementation = VenueView.class)))
    public Response add(@PathParam("eventId") UUID eventId, @NotNull @Valid VenueDetails details) {
        events.organised(eventId).requireNotCancelled();
        Venue venue = new Venue(identities.next(), eventId, details);
        check(eventId, details, venue.id());
        venues.persistAndFlush(venue);
        return Preconditions.created("/events/" + eventId + "/venues/" + venue.id(), venue.version(), VenueView.of(venue));
    }

    @GET
    @Operation(operationId = "listVenues", summary = "List the venues of an event, by name")
    public List<VenueView> list(@PathParam("eventId") UUID eventId) {
        return venues.of(events.visible(eventId).id()).stream().map(VenueView::of).toList();
    }

    @GET
    @Path("/{venueId}")
    @Operation(operationId = "getVenue", summary = "Read a venue")
    @APIResponse(responseCode = "200", description = "The venue.",
            content = @Content(schema = @Schema(implementation = VenueView.class)))
    public Response get(@PathParam("eventId") UUID eventId, @PathParam("venueId") UUID venueId) {
        Venue venue = venues.get(events.visible(eventId).id(), venueId);
        return preconditions.read(venue.version(), () -> VenueView.of(venue));
    }

    @PATCH
    @Path("/{venueId}")
    @Consumes(MergePatch.MEDIA_TYPE)
    @Transactional
    @Authenticated
    @SecurityRequirement(name = "bearer")
    @Operation(operationId = "changeVenue", summary = "Change some details of a venue",
            description = "Readers of the programme see the change with the next release.")
    @RequestBody(content = @Content(schema = @Schema(implementation = VenueDetails.class)))
    @APIResponse(responseCode = "200", description = "Changed.",
            content = @Content(schema = @Schema(implementation = VenueView.class)))
    @APIResponse(responseCode = "422",
            description = "The details contradict one another, or name what the event does not have.")
    public Response change(@PathParam("eventId") UUID eventId, @PathParam("venueId") UUID venueId, @NotNull ObjectNode patch) {
        events.organised(eventId).requireNotCancelled();
        Venue venue = venues.get(eventId, venueId);
        preconditions.requireMatch(venue.version());
        VenueDetails details = mergePatch.apply(venue.details(), patch);
        check(eventId, details, venueId);
        venue.describe(details);
        venues.flush();
        return Preconditions.changed(venue.version(), VenueView.of(venue));
    }

    @DELETE
    @Path("/{venueId}")
    @Transactional
    @Authenticated
    @SecurityRequirement(name = "bearer")
    @Operation(operationId = "deleteVenue", summary = "Take a venue out of an event",
            description = "Refused while the working draft uses it.")
    @APIResponse(responseCode = "204", description = "Taken out.")
    public void delete(@PathParam("eventId") UUID eventId, @PathParam("venueId") UUID venueId) {
        events.organised(eventId).requireNotCancelled();
        Venue venue = venues.get(eventId, venueId);
        preconditions.requireMatch(venue.version());
        ForeignKeyGuard.deleting(() -> {
            venues.delete(venue);
            venues.flush();
        }, VenueProblem.VENUE_IN_USE);
    }

    private void check(UUID eventId, VenueDetails details, UUID venueId) {
        venues.requireFree(eventId, details.name(), venueId);
        territories.commune(details.address().communeCode());
    }
}
