package org.encommun.directory.actor;

import java.util.UUID;

import jakarta.annotation.security.RolesAllowed;
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
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;

import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.parameters.RequestBody;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.security.SecurityRequirements;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.encommun.defaults.idempotency.Idempotent;
import org.encommun.defaults.identity.UuidGenerator;
import org.encommun.defaults.json.MergePatch;
import org.encommun.defaults.outbox.Outbox;
import org.encommun.defaults.paging.Page;
import org.encommun.defaults.paging.PageRequest;
import org.encommun.defaults.precondition.Preconditions;
import org.encommun.defaults.security.Role;
import org.encommun.directory.engagement.EngagementRepository;
import org.encommun.territory.Territories;

import com.fasterxml.jackson.databind.node.ObjectNode;

/** The actors over HTTP. */
@Path("/directory/actors")
@Consumes(MediaType.APPLICATION_JSON)
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Actors", description = "The organisations that take part in digital inclusion.")
public class ActorResource {

    private final ActorRepository actors;
    private final EngagementRepository engagements;
    private final Territories territories;
    private final UuidGenerator identities;
    private final Preconditions preconditions;
    private final MergePatch mergePatch;
    private final Outbox outbox;

    ActorResource(ActorRepository actors, EngagementRepository engagements, Territories territories, UuidGenerator identities,
            Preconditions preconditions, MergePatch mergePatch, Outbox outbox) {
        this.actors = actors;
        this.engagements = engagements;
        this.territories = territories;
        this.identities = identities;
        this.preconditions = preconditions;
        this.mergePatch = mergePatch;
        this.outbox = outbox;
    }

    @POST
    @Idempotent
    @Transactional
    @RolesAllowed({Role.ADMIN, Role.ORGANISER, Role.NETWORK})
    @Operation(operationId = "registerActor", summary = "Register an actor")
    @APIResponse(responseCode = "201", description = "Registered.",
            content = @Content(schema = @Schema(implementation = ActorView.class)))
    public Response register(@NotNull @Valid ActorDetails details) {
        territories.commune(details.communeCode());
        Actor actor = new Actor(identities.next(), details);
        actors.persist(actor);
        outbox.append(ActorSnapshot.TOPIC, "registered", () -> ActorSnapshot.of(actor));
        return Preconditions.created("/directory/actors/" + actor.id(), actor.version(), ActorView.of(actor));
    }

    @GET
    @SecurityRequirements
    @Operation(operationId = "listActors", summary = "List the actors, the longest registered first")
    public Page<ActorView> list(@Valid @BeanParam PageRequest page,
            @Parameter(description = "Only actors of this kind.") @QueryParam("kind") ActorKind kind) {
        return page.of(actors.after(page.afterId(), kind, page.rows()), Actor::id, ActorView::of);
    }

    @GET
    @Path("/{actorId}")
    @SecurityRequirements
    @Operation(operationId = "getActor", summary = "Read an actor")
    @APIResponse(responseCode = "200", description = "The actor.",
            content = @Content(schema = @Schema(implementation = ActorView.class)))
    public Response get(@PathParam("actorId") UUID actorId) {
        Actor actor = actors.get(actorId);
        return preconditions.read(actor.version(), () -> ActorView.of(actor));
    }

    @PATCH
    @Path("/{actorId}")
    @Consumes(MergePatch.MEDIA_TYPE)
    @Transactional
    @RolesAllowed({Role.ADMIN, Role.ORGANISER, Role.NETWORK})
    @Operation(operationId = "changeActor", summary = "Change some details of an actor")
    @RequestBody(content = @Content(schema = @Schema(implementation = ActorDetails.class)))
    @APIResponse(responseCode = "200", description = "Changed.",
            content = @Content(schema = @Schema(implementation = ActorView.class)))
    @APIResponse(responseCode = "422", description = "No commune has this INSEE code.")
    public Response change(@PathParam("actorId") UUID actorId, @NotNull ObjectNode patch) {
        Actor actor = actors.get(actorId);
        preconditions.requireMatch(actor.version());
        ActorDetails details = mergePatch.apply(actor.details(), patch);
        territories.commune(details.communeCode());
        actor.describe(details);
        outbox.append(ActorSnapshot.TOPIC, "changed", () -> ActorSnapshot.of(actor));
        return Preconditions.changed(actor.version(), ActorView.of(actor));
    }

    @DELETE
    @Path("/{actorId}")
    @Transactional
    @RolesAllowed(Role.ADMIN)
    @Operation(operationId = "deleteActor", summary = "Delete an actor that puts on no event to come")
    @APIResponse(responseCode = "204", description = "Deleted.")
    public void delete(@PathParam("actorId") UUID actorId) {
        Actor actor = actors.get(actorId);
        preconditions.requireMatch(actor.version());
        actor.requireDeletable(engagements.upcoming(actorId));
        actors.delete(actor);
        outbox.appendDeleted(ActorSnapshot.TOPIC, actorId, actor.version());
    }
}
