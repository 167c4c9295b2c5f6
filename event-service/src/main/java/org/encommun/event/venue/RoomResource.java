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

import com.fasterxml.jackson.annotation.JsonUnwrapped;
import com.fasterxml.jackson.databind.node.ObjectNode;

import io.quarkus.security.Authenticated;

/** The rooms of an event over HTTP. */
@Path("/events/{eventId}/rooms")
@Consumes(MediaType.APPLICATION_JSON)
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Venues", description = "Where an event takes place: venues, and the rooms in them or by video.")
public class RoomResource {

    private final EventRepository events;
    private final VenueRepository venues;
    private final RoomRepository rooms;
    private final UuidGenerator identities;
    private final Preconditions preconditions;
    private final MergePatch mergePatch;

    RoomResource(EventRepository events, VenueRepository venues, RoomRepository rooms, UuidGenerator identities,
            Preconditions preconditions,
            MergePatch mergePatch) {
        this.events = events;
        this.venues = venues;
        this.rooms = rooms;
        this.identities = identities;
        this.preconditions = preconditions;
        this.mergePatch = mergePatch;
    }

    /** A room as the API shows it. */
    public record RoomView(@Schema(examples = "019aa4c3-01aa-7000-8000-000000000001") UUID id,
            @JsonUnwrapped RoomDetails details) {

        static RoomView of(Room room) {
            return new RoomView(room.id(), room.details());
        }
    }

    @POST
    @Idempotent
    @Transactional
    @Authenticated
    @SecurityRequirement(name = "bearer")
    @Operation(operationId = "addRoom", summary = "Add a room to an event")
    @APIResponse(responseCode = "201", description = "Added.",
            content = @Content(schema = @Schema(implementation = RoomView.class)))
    public Response add(@PathParam("eventId") UUID eventId, @NotNull @Valid RoomDetails details) {
        events.organised(eventId).requireNotCancelled();
        Room room = new Room(identities.next(), eventId, details);
        check(eventId, details, room.id());
        rooms.persistAndFlush(room);
        return Preconditions.created("/events/" + eventId + "/rooms/" + room.id(), room.version(), RoomView.of(room));
    }

    @GET
    @Operation(operationId = "listRooms", summary = "List the rooms of an event, by name")
    public List<RoomView> list(@PathParam("eventId") UUID eventId) {
        return rooms.of(events.visible(eventId).id()).stream().map(RoomView::of).toList();
    }

    @GET
    @Path("/{roomId}")
    @Operation(operationId = "getRoom", summary = "Read a room")
    @APIResponse(responseCode = "200", description = "The room.",
            content = @Content(schema = @Schema(implementation = RoomView.class)))
    public Response get(@PathParam("eventId") UUID eventId, @PathParam("roomId") UUID roomId) {
        Room room = rooms.get(events.visible(eventId).id(), roomId);
        return preconditions.read(room.version(), () -> RoomView.of(room));
    }

    @PATCH
    @Path("/{roomId}")
    @Consumes(MergePatch.MEDIA_TYPE)
    @Transactional
    @Authenticated
    @SecurityRequirement(name = "bearer")
    @Operation(operationId = "changeRoom", summary = "Change some details of a room",
            description = "Readers of the programme see the change with the next release.")
    @RequestBody(content = @Content(schema = @Schema(implementation = RoomDetails.class)))
    @APIResponse(responseCode = "200", description = "Changed.",
            content = @Content(schema = @Schema(implementation = RoomView.class)))
    @APIResponse(responseCode = "422",
            description = "The details contradict one another, or name what the event does not have.")
    public Response change(@PathParam("eventId") UUID eventId, @PathParam("roomId") UUID roomId, @NotNull ObjectNode patch) {
        events.organised(eventId).requireNotCancelled();
        Room room = rooms.get(eventId, roomId);
        preconditions.requireMatch(room.version());
        RoomDetails details = mergePatch.apply(room.details(), patch);
        check(eventId, details, roomId);
        room.describe(details);
        rooms.flush();
        return Preconditions.changed(room.version(), RoomView.of(room));
    }

    @DELETE
    @Path("/{roomId}")
    @Transactional
    @Authenticated
    @SecurityRequirement(name = "bearer")
    @Operation(operationId = "deleteRoom", summary = "Take a room out of an event",
            description = "Refused while the working draft uses it.")
    @APIResponse(responseCode = "204", description = "Taken out.")
    public void delete(@PathParam("eventId") UUID eventId, @PathParam("roomId") UUID roomId) {
        events.organised(eventId).requireNotCancelled();
        Room room = rooms.get(eventId, roomId);
        preconditions.requireMatch(room.version());
        ForeignKeyGuard.deleting(() -> {
            rooms.delete(room);
            rooms.flush();
        }, VenueProblem.ROOM_IN_USE);
    }

    private void check(UUID eventId, RoomDetails details, UUID roomId) {
        rooms.requireFree(eventId, details.name(), roomId);
        venues.require(eventId, details.venueId());
    }
}
