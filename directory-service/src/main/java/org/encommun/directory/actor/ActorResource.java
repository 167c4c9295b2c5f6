package org.encommun.directory.actor;

import java.util.UUID;

import jakarta.annotation.security.PermitAll;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.PATCH;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;

import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.eclipse.microprofile.openapi.annotations.security.SecurityRequirements;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
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

/** The actors over HTTP. */
@Path("/directory/actors")
@Consumes(MediaType.APPLICATION_JSON)
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Actors", description = "The organisations that take part in digital inclusion.")
public class ActorResource {

    private final ActorService actors;
    private final ActorRegistrationService registrations;
    private final Responses responses;

    ActorResource(ActorService actors, ActorRegistrationService registrations, Responses responses) {
        this.actors = actors;
        this.registrations = registrations;
        this.responses = responses;
    }

    @POST
    @Idempotent
    @Authenticated
    @Operation(operationId = "registerActor", summary = "Register an actor",
            description = "For anybody who is signed in, who may change it until somebody is confirmed as its representative. What a partner network "
                    + "registers, the network may change. Its id is the same in all services; events and registrations refer to it. Refused with the "
                    + "`candidates` where it is likely to be in the directory already.")
    @APIResponseSchema(value = ActorView.class, responseCode = "201", responseDescription = "Created.")
    @APIResponse(responseCode = "409",
            description = "It is likely to be one of the `candidates`: take one of them, or register it with `createAnyway`.")
    public RestResponse<ActorView> register(@NotNull @Valid ActorDetails details,
            @Parameter(description = "Register it also if it is likely to be in the directory already.")
            @QueryParam("createAnyway") @DefaultValue("false") boolean createAnyway) {
        return responses.created(registrations.register(details, createAnyway), ActorView::of);
    }

    @GET
    @PermitAll
    @SecurityRequirements
    @Operation(operationId = "listActors", summary = "List the actors, oldest first",
            description = "In the order of registration, page by page.")
    public Page<ActorView> list(@Valid @BeanParam PageRequest page,
            @Parameter(description = "Only actors of this kind.") @QueryParam("kind") ActorKind kind) {
        return page.of(actors.list(page.afterId(), kind, page.rows()), Actor::id, ActorView::of);
    }

    @GET
    @Path("/{actorId}")
    @PermitAll
    @SecurityRequirements
    @Operation(operationId = "getActor", summary = "Read an actor",
            description = "The ETag is required as If-Match to change or delete it. An actor that was merged into another one says into which, and has the details of that one.")
    public RestResponse<ActorView> get(UUID actorId) {
        return responses.ok(actors.get(actorId), ActorView::of);
    }

    @PATCH
    @Path("/{actorId}")
    @Consumes(MergePatch.MEDIA_TYPE)
    @Authenticated
    @Operation(operationId = "changeActor", summary = "Change some details of an actor",
            description = "For its representatives, the partner network that registered it, or, until somebody is confirmed as its representative, whoever "
                    + "registered it. Everybody else proposes a change. Members absent from the patch do not change.")
    @APIResponseSchema(value = ActorView.class, responseCode = "200", responseDescription = "Done.")
    @APIResponse(responseCode = "422",
            description = "A territory or the parent is unknown, or the mail address looks personal.")
    public RestResponse<ActorView> change(UUID actorId, @NotNull Edit<ActorDetails> edit) {
        return responses.ok(actors.update(actorId, edit), ActorView::of);
    }

    @POST
    @Path("/{actorId}/closure")
    @Idempotent
    @Authenticated
    @Operation(operationId = "closeActor", summary = "Mark an actor as closed",
            description = "For those who may change it, when the organisation has ceased to exist. Nobody can claim it or propose changes of it "
                    + "any more.")
    public RestResponse<ActorView> close(UUID actorId) {
        return created(actors.close(actorId));
    }

    @POST
    @Path("/{actorId}/reopening")
    @Idempotent
    @Authenticated
    @Operation(operationId = "reopenActor", summary = "Mark a closed actor as active again",
            description = "For those who may change it.")
    public RestResponse<ActorView> reopen(UUID actorId) {
        return created(actors.reopen(actorId));
    }

    @DELETE
    @Path("/{actorId}")
    @RolesAllowed(Role.ADMIN)
    @Operation(operationId = "deleteActor", summary = "Delete an actor",
            description = "Refused while it organises upcoming events, while other actors are parts of it, and while it is put together with another one.")
    public void delete(UUID actorId, @BeanParam IfMatch ifMatch) {
        actors.delete(actorId, ifMatch);
    }

    private RestResponse<ActorView> created(Actor actor) {
        return responses.createdAt("/directory/actors/" + actor.id(), actor, ActorView::of);
    }
}
