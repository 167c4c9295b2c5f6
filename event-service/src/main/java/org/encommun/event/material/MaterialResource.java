package org.encommun.event.material;

import java.util.List;
import java.util.Objects;
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
import org.encommun.defaults.problem.Refusal;
import org.encommun.event.lifecycle.Event;
import org.encommun.event.lifecycle.EventRepository;
import org.encommun.event.programme.draft.SessionRepository;

import com.fasterxml.jackson.databind.node.ObjectNode;

import io.quarkus.security.Authenticated;

/** What an event leaves, over HTTP. */
@Path("/events/{eventId}/resources")
@Consumes(MediaType.APPLICATION_JSON)
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Afterwards")
public class MaterialResource {

    private final EventRepository events;
    private final SessionRepository sessions;
    private final MaterialRepository resources;
    private final MaterialPublisher teller;
    private final UuidGenerator identities;
    private final Preconditions preconditions;
    private final MergePatch mergePatch;

    MaterialResource(EventRepository events, SessionRepository sessions, MaterialRepository resources, MaterialPublisher teller,
            UuidGenerator identities, Preconditions preconditions, MergePatch mergePatch) {
        this.events = events;
        this.sessions = sessions;
        this.resources = resources;
        this.teller = teller;
        this.identities = identities;
        this.preconditions = preconditions;
        this.mergePatch = mergePatch;
    }

    @POST
    @Idempotent
    @Transactional
    @Authenticated
    @SecurityRequirement(name = "bearer")
    @Operation(operationId = "addResource", summary = "Add something that an event leaves",
            description = "It stands elsewhere, under an open licence; this says where.")
    @APIResponse(responseCode = "201", description = "Added.",
            content = @Content(schema = @Schema(implementation = MaterialView.class)))
    @APIResponse(responseCode = "422", description = "The licence is not open, or the event has no such session.")
    public Response add(@PathParam("eventId") UUID eventId, @NotNull @Valid MaterialDetails details) {
        Event event = events.organised(eventId);
        event.requireNotCancelled();
        requireSession(eventId, details.sessionId());
        Material resource = new Material(identities.next(), eventId, details);
        resources.persistAndFlush(resource);
        teller.tell(event, "added", resource);
        return Preconditions.created("/events/" + eventId + "/resources/" + resource.id(), resource.version(),
                MaterialView.of(resource));
    }

    @GET
    @Operation(operationId = "listResources", summary = "List what an event leaves, by the day of publication")
    public List<MaterialView> list(@PathParam("eventId") UUID eventId,
            @Parameter(description = "Only those of this kind.") @QueryParam("type") MaterialType type,
            @Parameter(description = "Only those of this session.") @QueryParam("sessionId") UUID sessionId) {
        return resources.of(events.visible(eventId).id()).stream()
                .filter(resource -> type == null || resource.type() == type)
                .filter(resource -> sessionId == null || sessionId.equals(resource.sessionId())).map(MaterialView::of).toList();
    }

    @GET
    @Path("/{resourceId}")
    @Operation(operationId = "getResource", summary = "Read something that an event leaves")
    @APIResponse(responseCode = "200", description = "The resource.",
            content = @Content(schema = @Schema(implementation = MaterialView.class)))
    public Response get(@PathParam("eventId") UUID eventId, @PathParam("resourceId") UUID resourceId) {
        Material resource = resources.get(events.visible(eventId).id(), resourceId);
        return preconditions.read(resource.version(), () -> MaterialView.of(resource));
    }

    @PATCH
    @Path("/{resourceId}")
    @Consumes(MergePatch.MEDIA_TYPE)
    @Transactional
    @Authenticated
    @SecurityRequirement(name = "bearer")
    @Operation(operationId = "changeResource", summary = "Change some details of something that an event leaves")
    @RequestBody(content = @Content(schema = @Schema(implementation = MaterialDetails.class)))
    @APIResponse(responseCode = "200", description = "Changed.",
            content = @Content(schema = @Schema(implementation = MaterialView.class)))
    @APIResponse(responseCode = "422", description = "The licence is not open, or the event has no such session.")
    public Response change(@PathParam("eventId") UUID eventId, @PathParam("resourceId") UUID resourceId,
            @NotNull ObjectNode patch) {
        Event event = events.organised(eventId);
        event.requireNotCancelled();
        Material resource = resources.get(eventId, resourceId);
        preconditions.requireMatch(resource.version());
        MaterialDetails details = mergePatch.apply(resource.details(), patch);
        if (!Objects.equals(details.sessionId(), resource.sessionId())) {
            requireSession(eventId, details.sessionId());
        }
        resource.describe(details);
        resources.flush();
        teller.tell(event, "changed", resource);
        return Preconditions.changed(resource.version(), MaterialView.of(resource));
    }

    @DELETE
    @Path("/{resourceId}")
    @Transactional
    @Authenticated
    @SecurityRequirement(name = "bearer")
    @Operation(operationId = "deleteResource", summary = "Take something that an event left off its list")
    @APIResponse(responseCode = "204", description = "Taken off.")
    public void delete(@PathParam("eventId") UUID eventId, @PathParam("resourceId") UUID resourceId) {
        Event event = events.organised(eventId);
        event.requireNotCancelled();
        Material resource = resources.get(eventId, resourceId);
        preconditions.requireMatch(resource.version());
        resources.delete(resource);
        teller.tellDeleted(event, resource);
    }

    private void requireSession(UUID eventId, UUID sessionId) {
        if (sessionId != null && !sessions.hasOrAnnounced(eventId, sessionId)) {
            throw new Refusal(MaterialProblem.UNKNOWN_RESOURCE_SESSION).with("field", "sessionId");
        }
    }
}
