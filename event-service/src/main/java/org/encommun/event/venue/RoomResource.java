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
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.encommun.defaults.idempotency.Idempotent;
import org.encommun.defaults.json.MergePatch;
import org.encommun.defaults.precondition.Edit;
import org.encommun.defaults.precondition.IfMatch;
import org.encommun.defaults.precondition.Responses;
import org.jboss.resteasy.reactive.RestResponse;

import io.quarkus.security.Authenticated;

/** The rooms of an event over HTTP. */
@Path("/events/{eventId}/rooms")
@Consumes(MediaType.APPLICATION_JSON)
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Venues", description = "Where an event takes place: venues, and the rooms in them or by video.")
public class RoomResource {

    private final RoomService rooms;
    private final Responses responses;

    RoomResource(RoomService rooms, Responses responses) {
        this.rooms = rooms;
        this.responses = responses;
    }

    @POST
    @Idempotent
    @Authenticated
    @Operation(operationId = "addRoom", summary = "Add a room to an event")
    public RestResponse<RoomView> add(UUID eventId, @NotNull @Valid RoomDetails details) {
        return responses.created(rooms.add(eventId, details), RoomView::of);
    }

    @GET
    @PermitAll
    @Operation(operationId = "listRooms", summary = "List the rooms of an event, by name")
    public List<RoomView> list(UUID eventId) {
        return rooms.list(eventId).stream().map(RoomView::of).toList();
    }

    @GET
    @Path("/{roomId}")
    @PermitAll
    @Operation(operationId = "getRoom", summary = "Read a room")
    public RestResponse<RoomView> get(UUID eventId, UUID roomId) {
        return responses.ok(rooms.get(eventId, roomId), RoomView::of);
    }

    @PATCH
    @Path("/{roomId}")
    @Consumes(MergePatch.MEDIA_TYPE)
    @Authenticated
    @Operation(operationId = "changeRoom", summary = "Change some details of a room",
            description = "Readers of the programme see the change with the next release.")
    @APIResponseSchema(value = RoomView.class, responseCode = "200", responseDescription = "Done.")
    @APIResponse(responseCode = "422",
            description = "The details contradict one another, or refer to something that the event does not have.")
    public RestResponse<RoomView> change(UUID eventId, UUID roomId, @NotNull Edit<RoomDetails> edit) {
        return responses.ok(rooms.update(eventId, roomId, edit), RoomView::of);
    }

    @DELETE
    @Path("/{roomId}")
    @Authenticated
    @Operation(operationId = "deleteRoom", summary = "Delete a room",
            description = "Refused while the working draft of the programme uses it.")
    public void delete(UUID eventId, UUID roomId, @BeanParam IfMatch ifMatch) {
        rooms.delete(eventId, roomId, ifMatch);
    }
}
