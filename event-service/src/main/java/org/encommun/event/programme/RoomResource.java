package org.encommun.event.programme;

import java.net.URI;
import java.util.List;
import java.util.UUID;

import jakarta.transaction.Transactional;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;

import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.security.SecurityRequirement;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.encommun.defaults.idempotency.Idempotent;
import org.encommun.defaults.identity.Identities;
import org.encommun.defaults.precondition.Preconditions;
import org.encommun.event.EventRepository;

import io.quarkus.security.Authenticated;

/** The rooms of an event over HTTP. */
@Path("/events/{eventId}/rooms")
@Consumes(MediaType.APPLICATION_JSON)
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Programme", description = "Rooms and sessions of the working draft, and the releases that everybody reads.")
public class RoomResource {

    private final EventRepository events;
    private final Rooms rooms;
    private final Identities identities;

    RoomResource(EventRepository events, Rooms rooms, Identities identities) {
        this.events = events;
        this.rooms = rooms;
        this.identities = identities;
    }

    /** What a room says of itself. */
    public record RoomDetails(@NotBlank @Size(max = 100) @Schema(examples = "Salle d’étude") String name,
            @NotNull @Min(1) @Max(100_000) @Schema(description = "How many people it holds.", examples = "12") Integer capacity) {}

    /** A room as the API shows it. */
    public record RoomView(@Schema(examples = "019aa4c3-01aa-7000-8000-000000000001") UUID id,
            @Schema(examples = "Salle d’étude") String name,
            @Schema(description = "How many people it holds.", examples = "12") int capacity) {

        static RoomView of(Room room) {
            return new RoomView(room.id(), room.name(), room.capacity());
        }
    }

    @POST
    @Idempotent
    @Transactional
    @Authenticated
    @SecurityRequirement(name = "bearer")
    @Operation(operationId = "addRoom", summary = "Add a room to an event")
    @APIResponse(responseCode = "201", description = "Added.", content = @Content(schema = @Schema(implementation = RoomView.class)))
    public Response add(@PathParam("eventId") UUID eventId, @NotNull @Valid RoomDetails details) {
        events.organised(eventId).requireNotCancelled();
        rooms.requireFree(eventId, details.name());
        Room room = new Room(identities.next(), eventId, details.name(), details.capacity());
        rooms.persistAndFlush(room);
        return Response.created(URI.create("/events/" + eventId + "/rooms/" + room.id()))
                .tag(Preconditions.tag(room.version())).entity(RoomView.of(room)).build();
    }

    @GET
    @Operation(operationId = "listRooms", summary = "List the rooms of an event, by name")
    public List<RoomView> list(@PathParam("eventId") UUID eventId) {
        return rooms.of(events.visible(eventId).id()).stream().map(RoomView::of).toList();
    }
}
