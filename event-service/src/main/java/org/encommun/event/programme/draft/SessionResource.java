package org.encommun.event.programme.draft;

import java.time.ZoneId;
import java.util.List;
import java.util.UUID;
import java.util.function.Function;

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
import org.encommun.event.programme.SessionDetails;
import org.jboss.resteasy.reactive.RestResponse;

import io.quarkus.security.Authenticated;

/** The sessions of an event's working draft over HTTP; readers of the programme see releases only. */
@Path("/events/{eventId}/sessions")
@Consumes(MediaType.APPLICATION_JSON)
@Produces(MediaType.APPLICATION_JSON)
@Authenticated
@Tag(name = "Programme",
        description = "The working draft, its releases, and the warnings before the next one.")
public class SessionResource {

    private final SessionService sessions;
    private final Responses responses;

    SessionResource(SessionService sessions, Responses responses) {
        this.sessions = sessions;
        this.responses = responses;
    }

    @POST
    @Idempotent
    @Operation(operationId = "addSession", summary = "Add a session to the working draft")
    public RestResponse<SessionView> add(UUID eventId, @NotNull @Valid SessionDetails details) {
        return responses.created(sessions.add(eventId, details), view(eventId));
    }

    @GET
    @Operation(operationId = "listSessions", summary = "List the sessions of the working draft, by time")
    public List<SessionView> list(UUID eventId) {
        return sessions.list(eventId).stream().map(view(eventId)).toList();
    }

    @GET
    @Path("/{sessionId}")
    @Operation(operationId = "getSession", summary = "Read a session of the working draft")
    public RestResponse<SessionView> get(UUID eventId, UUID sessionId) {
        return responses.ok(sessions.get(eventId, sessionId), view(eventId));
    }

    @PATCH
    @Path("/{sessionId}")
    @Consumes(MergePatch.MEDIA_TYPE)
    @Operation(operationId = "changeSession", summary = "Change some details of a session of the working draft")
    @APIResponseSchema(value = SessionView.class, responseCode = "200", responseDescription = "Done.")
    @APIResponse(responseCode = "422", description = "The session does not fit into its event.")
    public RestResponse<SessionView> change(UUID eventId, UUID sessionId, @NotNull Edit<SessionDetails> edit) {
        return responses.ok(sessions.update(eventId, sessionId, edit), view(eventId));
    }

    @DELETE
    @Path("/{sessionId}")
    @Operation(operationId = "deleteSession", summary = "Delete a session of the working draft",
            description = "Readers see the change with the next release.")
    public void delete(UUID eventId, UUID sessionId, @BeanParam IfMatch ifMatch) {
        sessions.delete(eventId, sessionId, ifMatch);
    }

    private Function<Session, SessionView> view(UUID eventId) {
        ZoneId zone = sessions.zone(eventId);
        return session -> SessionView.of(session, zone);
    }
}
