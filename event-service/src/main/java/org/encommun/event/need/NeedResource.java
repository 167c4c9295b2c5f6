package org.encommun.event.need;

import java.time.Clock;
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
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;

import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.parameters.RequestBody;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.security.SecurityRequirement;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.encommun.defaults.idempotency.Idempotent;
import org.encommun.defaults.identity.UuidGenerator;
import org.encommun.defaults.json.MergePatch;
import org.encommun.defaults.precondition.Preconditions;
import org.encommun.event.actor.KnownActorRepository;
import org.encommun.event.lifecycle.EventRepository;

import com.fasterxml.jackson.databind.node.ObjectNode;

import io.quarkus.security.Authenticated;

/** The needs that an event starts from, over HTTP. */
@Path("/events/{eventId}/needs")
@Consumes(MediaType.APPLICATION_JSON)
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Needs", description = "What people of the territory said they need, before the programme is made.")
public class NeedResource {

    private final EventRepository events;
    private final NeedRepository needs;
    private final KnownActorRepository actors;
    private final UuidGenerator identities;
    private final Preconditions preconditions;
    private final MergePatch mergePatch;
    private final Clock clock;

    NeedResource(EventRepository events, NeedRepository needs, KnownActorRepository actors, UuidGenerator identities,
            Preconditions preconditions,
            MergePatch mergePatch, Clock clock) {
        this.events = events;
        this.needs = needs;
        this.actors = actors;
        this.identities = identities;
        this.preconditions = preconditions;
        this.mergePatch = mergePatch;
        this.clock = clock;
    }

    @POST
    @Idempotent
    @Transactional
    @Authenticated
    @SecurityRequirement(name = "bearer")
    @Operation(operationId = "addNeed", summary = "Write down a need of the territory")
    @APIResponse(responseCode = "201", description = "Added.",
            content = @Content(schema = @Schema(implementation = NeedView.class)))
    public Response add(@PathParam("eventId") UUID eventId, @NotNull @Valid NeedDetails details) {
        events.organised(eventId).requireNotCancelled();
        actors.requireAll(details.raisedByActorIds(), "raisedByActorIds");
        UUID id = identities.next();
        Need need = new Need(id, eventId, details, needs.group(id, details.groupedUnderId()), clock.instant());
        needs.persistAndFlush(need);
        return Preconditions.created("/events/" + eventId + "/needs/" + id, need.version(), NeedView.of(need));
    }

    @GET
    @Operation(operationId = "listNeeds", summary = "List the needs of an event, the oldest first")
    public List<NeedView> list(@PathParam("eventId") UUID eventId,
            @Parameter(description = "Only those in this state.") @QueryParam("state") NeedStatus state) {
        return needs.of(events.visible(eventId).id(), state).stream().map(NeedView::of).toList();
    }

    @GET
    @Path("/{needId}")
    @Operation(operationId = "getNeed", summary = "Read a need")
    @APIResponse(responseCode = "200", description = "The need.",
            content = @Content(schema = @Schema(implementation = NeedView.class)))
    public Response get(@PathParam("eventId") UUID eventId, @PathParam("needId") UUID needId) {
        events.visible(eventId);
        Need need = needs.get(eventId, needId);
        return preconditions.read(need.version(), () -> NeedView.of(need));
    }

    @PATCH
    @Path("/{needId}")
    @Consumes(MergePatch.MEDIA_TYPE)
    @Transactional
    @Authenticated
    @SecurityRequirement(name = "bearer")
    @Operation(operationId = "changeNeed", summary = "Change some details of a need, put it under another, or set it aside",
            description = "A `setAsideReason` sets it aside, null opens it again. A supporter that is named in "
                    + "`raisedByActorIds` no longer counts as one.")
    @RequestBody(content = @Content(schema = @Schema(implementation = NeedDetails.class)))
    @APIResponse(responseCode = "200", description = "Changed.",
            content = @Content(schema = @Schema(implementation = NeedView.class)))
    @APIResponse(responseCode = "422",
            description = "An actor or the leading need is not known, or the needs would be grouped on more than one level.")
    public Response change(@PathParam("eventId") UUID eventId, @PathParam("needId") UUID needId, @NotNull ObjectNode patch) {
        events.organised(eventId).requireNotCancelled();
        Need need = needs.get(eventId, needId);
        preconditions.requireMatch(need.version());
        NeedDetails details = mergePatch.apply(need.details(), patch);
        actors.requireAll(details.raisedByActorIds(), "raisedByActorIds");
        need.describe(details, needs.group(needId, details.groupedUnderId()), clock.instant());
        needs.flush();
        return Preconditions.changed(need.version(), NeedView.of(need));
    }

    @DELETE
    @Path("/{needId}")
    @Transactional
    @Authenticated
    @SecurityRequirement(name = "bearer")
    @Operation(operationId = "deleteNeed", summary = "Take a need out",
            description = "Refused while others are under it, or a proposal or a session takes it up.")
    @APIResponse(responseCode = "204", description = "Taken out.")
    public void delete(@PathParam("eventId") UUID eventId, @PathParam("needId") UUID needId) {
        events.organised(eventId).requireNotCancelled();
        Need need = needs.locked(eventId, needId);
        preconditions.requireMatch(need.version());
        needs.requireUnused(needId);
        needs.delete(need);
    }
}
