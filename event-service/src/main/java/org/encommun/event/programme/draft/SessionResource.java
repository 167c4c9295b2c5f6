package org.encommun.event.programme.draft;

import java.time.ZoneId;
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
import org.encommun.defaults.json.MergePatch;
import org.encommun.defaults.precondition.Preconditions;
import org.encommun.event.lifecycle.Event;
import org.encommun.event.lifecycle.EventRepository;
import org.encommun.event.programme.SessionDetails;

import com.fasterxml.jackson.annotation.JsonUnwrapped;
import com.fasterxml.jackson.databind.node.ObjectNode;

import io.quarkus.security.Authenticated;

/** The sessions of an event's working draft over HTTP; readers of the programme see releases only. */
@Path("/events/{eventId}/sessions")
@Consumes(MediaType.APPLICATION_JSON)
@Produces(MediaType.APPLICATION_JSON)
@Authenticated
@SecurityRequirement(name = "bearer")
@Tag(name = "Programme")
public class SessionResource {

    private final EventRepository events;
    private final SessionRepository sessions;
    private final SessionReferenceCheck references;
    private final Preconditions preconditions;
    private final MergePatch mergePatch;

    SessionResource(EventRepository events, SessionRepository sessions, SessionReferenceCheck references,
            Preconditions preconditions,
            MergePatch mergePatch) {
        this.events = events;
        this.sessions = sessions;
        this.references = references;
        this.preconditions = preconditions;
        this.mergePatch = mergePatch;
    }

    /** A session as the API shows it; its times are in the event's own zone. */
    public record SessionView(@Schema(examples = "019aa4c3-02bb-7000-8000-000000000002") UUID id,
            @Schema(description = "A short number of its own within the event.", examples = "3") int number,
            @Schema(nullable = true, description = "The proposal that it comes from; absent for none.",
                    examples = "019aa4c3-07aa-7000-8000-000000000007") UUID proposalId,
            @JsonUnwrapped SessionDetails details) {

        static SessionView of(Session session, ZoneId zone) {
            return new SessionView(session.id(), session.number(), session.proposalId(), session.details(zone));
        }
    }

    @POST
    @Idempotent
    @Transactional
    @Operation(operationId = "addSession", summary = "Add a session to the working draft")
    @APIResponse(responseCode = "201", description = "Added.",
            content = @Content(schema = @Schema(implementation = SessionView.class)))
    public Response add(@PathParam("eventId") UUID eventId, @NotNull @Valid SessionDetails details) {
        Event event = events.organised(eventId);
        event.requireNotCancelled();
        references.require(eventId, details);
        Session session = sessions.add(eventId, null, details);
        sessions.flush();
        return Preconditions.created("/events/" + eventId + "/sessions/" + session.id(), session.version(),
                SessionView.of(session, event.zone()));
    }

    @GET
    @Operation(operationId = "listSessions", summary = "List the sessions of the working draft, by time")
    public List<SessionView> list(@PathParam("eventId") UUID eventId) {
        Event event = events.organised(eventId);
        return sessions.of(eventId).stream().map(session -> SessionView.of(session, event.zone())).toList();
    }

    @GET
    @Path("/{sessionId}")
    @Operation(operationId = "getSession", summary = "Read a session of the working draft")
    @APIResponse(responseCode = "200", description = "The session.",
            content = @Content(schema = @Schema(implementation = SessionView.class)))
    public Response get(@PathParam("eventId") UUID eventId, @PathParam("sessionId") UUID sessionId) {
        Event event = events.organised(eventId);
        Session session = sessions.get(eventId, sessionId);
        return preconditions.read(session.version(), () -> SessionView.of(session, event.zone()));
    }

    @PATCH
    @Path("/{sessionId}")
    @Consumes(MergePatch.MEDIA_TYPE)
    @Transactional
    @Operation(operationId = "changeSession", summary = "Change some details of a session of the working draft")
    @RequestBody(content = @Content(schema = @Schema(implementation = SessionDetails.class)))
    @APIResponse(responseCode = "200", description = "Changed.",
            content = @Content(schema = @Schema(implementation = SessionView.class)))
    @APIResponse(responseCode = "422", description = "The session does not fit into its event.")
    public Response change(@PathParam("eventId") UUID eventId, @PathParam("sessionId") UUID sessionId,
            @NotNull ObjectNode patch) {
        Event event = events.organised(eventId);
        event.requireNotCancelled();
        Session session = sessions.get(eventId, sessionId);
        preconditions.requireMatch(session.version());
        SessionDetails details = mergePatch.apply(session.details(event.zone()), patch);
        references.require(eventId, details);
        session.describe(details);
        sessions.flush();
        return Preconditions.changed(session.version(), SessionView.of(session, event.zone()));
    }

    @DELETE
    @Path("/{sessionId}")
    @Transactional
    @Operation(operationId = "deleteSession", summary = "Take a session out of the working draft",
            description = "Readers see the change with the next release.")
    @APIResponse(responseCode = "204", description = "Taken out.")
    public void delete(@PathParam("eventId") UUID eventId, @PathParam("sessionId") UUID sessionId) {
        events.organised(eventId).requireNotCancelled();
        Session session = sessions.get(eventId, sessionId);
        preconditions.requireMatch(session.version());
        sessions.delete(session);
    }
}
