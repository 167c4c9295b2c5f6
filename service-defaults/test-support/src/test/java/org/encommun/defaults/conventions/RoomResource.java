package org.encommun.defaults.conventions;

import java.net.URI;
import java.util.UUID;

import jakarta.annotation.security.RolesAllowed;
import jakarta.enterprise.inject.Produces;
import jakarta.inject.Singleton;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.PATCH;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;

import org.encommun.defaults.feed.ChangeFeed;
import org.encommun.defaults.feed.FeedRequest;
import org.encommun.defaults.idempotency.Idempotent;
import org.encommun.defaults.identity.UuidGenerator;
import org.encommun.defaults.json.MergePatch;
import org.encommun.defaults.outbox.Outbox;
import org.encommun.defaults.outbox.StateTopic;
import org.encommun.defaults.paging.Page;
import org.encommun.defaults.paging.PageRequest;
import org.encommun.defaults.precondition.Preconditions;
import org.encommun.defaults.problem.CommonProblem;
import org.encommun.defaults.problem.Refusal;
import org.encommun.defaults.security.CurrentUser;
import org.encommun.defaults.security.Role;

import com.fasterxml.jackson.databind.node.ObjectNode;

@Path("/rooms")
@Consumes(MediaType.APPLICATION_JSON)
@jakarta.ws.rs.Produces(MediaType.APPLICATION_JSON)
class RoomResource {

    static final StateTopic<Room.State> ROOMS = new StateTopic<>("room", 1, Room.State.class);

    private final EntityManager entities;
    private final Outbox outbox;
    private final UuidGenerator identities;
    private final Preconditions preconditions;
    private final MergePatch mergePatch;
    private final ChangeFeed feed;
    private final CurrentUser caller;

    RoomResource(EntityManager entities, Outbox outbox, UuidGenerator identities, Preconditions preconditions,
            MergePatch mergePatch, ChangeFeed feed, CurrentUser caller) {
        this.entities = entities;
        this.outbox = outbox;
        this.identities = identities;
        this.preconditions = preconditions;
        this.mergePatch = mergePatch;
        this.feed = feed;
        this.caller = caller;
    }

    @Produces
    @Singleton
    static StateTopic<Room.State> topic() {
        return ROOMS;
    }

    @POST
    @Idempotent
    @Transactional
    @RolesAllowed({Role.ADMIN, Role.ORGANISER})
    public Response add(@NotNull @Valid Room.Details details) {
        Room room = new Room(identities.next(), details);
        entities.persist(room);
        outbox.append(ROOMS, "added", room::state);
        return Response.created(URI.create("/rooms/" + room.id())).tag(Preconditions.tag(room.version()))
                .entity(new RoomView(room.id(), room.details())).build();
    }

    @GET
    public Page<RoomView> list(@Valid @BeanParam PageRequest page) {
        var found = entities.createQuery("from Room where id > :after order by id", Room.class)
                .setParameter("after", page.afterId()).setMaxResults(page.rows()).getResultList();
        return page.of(found, Room::id, room -> new RoomView(room.id(), room.details()));
    }

    @GET
    @Path("/feed")
    public Response feed(@Valid @BeanParam FeedRequest request) {
        return feed.page(ROOMS, request);
    }

    @GET
    @Path("/{id}")
    public Response get(@PathParam("id") UUID id) {
        Room room = find(id);
        return preconditions.read(room.version(), () -> new RoomView(room.id(), room.details()));
    }

    @PATCH
    @Path("/{id}")
    @Consumes(MergePatch.MEDIA_TYPE)
    @Transactional
    public Response change(@PathParam("id") UUID id, ObjectNode patch) {
        caller.require(id, Role.ORGANISER);
        Room room = find(id);
        preconditions.requireMatch(room.version());
        room.change(mergePatch.apply(room.details(), patch));
        outbox.append(ROOMS, "changed", room::state);
        return Response.ok(new RoomView(room.id(), room.details())).tag(Preconditions.tag(room.version())).build();
    }

    @DELETE
    @Path("/{id}")
    @Transactional
    @RolesAllowed(Role.ADMIN)
    public void delete(@PathParam("id") UUID id) {
        Room room = find(id);
        preconditions.requireMatch(room.version());
        entities.remove(room);
        outbox.appendDeleted(ROOMS, id, room.version());
    }

    @GET
    @Path("/failure")
    public String failure() {
        throw new IllegalStateException("org.encommun.secret.ClassName");
    }

    private Room find(UUID id) {
        Room room = entities.find(Room.class, id);
        if (room == null) {
            throw new Refusal(CommonProblem.NOT_FOUND);
        }
        return room;
    }

    record RoomView(UUID id, Room.Details details) {}
}
