package org.encommun.defaults.conventions;

import java.util.UUID;

import jakarta.annotation.security.PermitAll;
import jakarta.annotation.security.RolesAllowed;
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

import org.encommun.defaults.feed.ChangeFeed;
import org.encommun.defaults.feed.FeedRequest;
import org.encommun.defaults.feed.RpdePage;
import org.encommun.defaults.idempotency.Idempotent;
import org.encommun.defaults.json.MergePatch;
import org.encommun.defaults.paging.Page;
import org.encommun.defaults.paging.PageRequest;
import org.encommun.defaults.precondition.Edit;
import org.encommun.defaults.precondition.IfMatch;
import org.encommun.defaults.precondition.Responses;
import org.encommun.defaults.security.Role;
import org.jboss.resteasy.reactive.RestResponse;

import io.quarkus.security.Authenticated;

@Path("/rooms")
@Consumes(MediaType.APPLICATION_JSON)
@Produces(MediaType.APPLICATION_JSON)
class RoomResource {

    private final RoomService rooms;
    private final ChangeFeed feed;
    private final Responses responses;

    RoomResource(RoomService rooms, ChangeFeed feed, Responses responses) {
        this.rooms = rooms;
        this.feed = feed;
        this.responses = responses;
    }

    @POST
    @Idempotent
    @Authenticated
    public RestResponse<RoomView> add(@NotNull @Valid Room.Details details) {
        return responses.created(rooms.add(details), RoomView::of);
    }

    @GET
    @PermitAll
    public Page<RoomView> list(@Valid @BeanParam PageRequest page) {
        return page.of(rooms.list(page), Room::id, RoomView::of);
    }

    @GET
    @Path("/feed")
    @PermitAll
    public RestResponse<RpdePage> feed(@Valid @BeanParam FeedRequest request) {
        return feed.page(RoomRepository.ROOMS, request);
    }

    @GET
    @Path("/{id}")
    @PermitAll
    public RestResponse<RoomView> get(UUID id) {
        return responses.ok(rooms.get(id), RoomView::of);
    }

    @PATCH
    @Path("/{id}")
    @Consumes(MergePatch.MEDIA_TYPE)
    @PermitAll
    public RestResponse<RoomView> change(UUID id, @NotNull Edit<Room.Details> edit) {
        return responses.ok(rooms.update(id, edit), RoomView::of);
    }

    @DELETE
    @Path("/{id}")
    @RolesAllowed(Role.ADMIN)
    public void delete(UUID id, @BeanParam IfMatch ifMatch) {
        rooms.delete(id, ifMatch);
    }

    @GET
    @Path("/failure")
    @PermitAll
    public String failure() {
        throw new IllegalStateException("org.encommun.secret.ClassName");
    }

    record RoomView(UUID id, Room.Details details) {

        static RoomView of(Room room) {
            return new RoomView(room.id(), room.details());
        }
    }
}
