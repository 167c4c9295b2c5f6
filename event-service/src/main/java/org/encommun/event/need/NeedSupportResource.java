package org.encommun.event.need;

import java.time.Clock;
import java.util.Set;
import java.util.UUID;

import jakarta.transaction.Transactional;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DELETE;
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
import org.encommun.defaults.precondition.Preconditions;
import org.encommun.event.actor.KnownActorRepository;
import org.encommun.event.lifecycle.EventRepository;

import io.quarkus.security.Authenticated;

/** Which actors have a need too, over HTTP. */
@Path("/events/{eventId}/needs/{needId}/supports")
@Consumes(MediaType.APPLICATION_JSON)
@Produces(MediaType.APPLICATION_JSON)
@Authenticated
@SecurityRequirement(name = "bearer")
@Tag(name = "Needs")
public class NeedSupportResource {

    private final EventRepository events;
    private final NeedRepository needs;
    private final KnownActorRepository actors;
    private final Preconditions preconditions;
    private final Clock clock;

    NeedSupportResource(EventRepository events, NeedRepository needs, KnownActorRepository actors, Preconditions preconditions,
            Clock clock) {
        this.events = events;
        this.needs = needs;
        this.actors = actors;
        this.preconditions = preconditions;
        this.clock = clock;
    }

    /** Who supports a need. */
    public record NeedSupport(
            @NotNull @Schema(description = "The actor's id in the directory.",
                    examples = "019aa4c2-7d0e-7c3a-95b1-0e6f2a5d8b43") UUID actorId) {}

    @POST
    @Idempotent
    @Transactional
    @Operation(operationId = "supportNeed", summary = "Say that an actor has a need too",
            description = "Once for each actor; those that raised it have it anyway.")
    @APIResponse(responseCode = "201", description = "The need with its supporters.",
            content = @Content(schema = @Schema(implementation = NeedView.class)))
    public Response support(@PathParam("eventId") UUID eventId, @PathParam("needId") UUID needId,
            @NotNull @Valid NeedSupport support) {
        events.organised(eventId).requireNotCancelled();
        actors.requireAll(Set.of(support.actorId()), "actorId");
        Need need = needs.locked(eventId, needId);
        need.support(support.actorId(), clock.instant());
        needs.flush();
        return Preconditions.created("/events/" + eventId + "/needs/" + needId, need.version(), NeedView.of(need));
    }

    @DELETE
    @Path("/{actorId}")
    @Transactional
    @Operation(operationId = "withdrawNeedSupport", summary = "Take back that an actor has a need too",
            description = "If-Match is the ETag of the need.")
    @APIResponse(responseCode = "204", description = "Taken back.")
    public void withdraw(@PathParam("eventId") UUID eventId, @PathParam("needId") UUID needId,
            @PathParam("actorId") UUID actorId) {
        events.organised(eventId).requireNotCancelled();
        Need need = needs.locked(eventId, needId);
        preconditions.requireMatch(need.version());
        need.withdrawSupport(actorId, clock.instant());
    }
}
