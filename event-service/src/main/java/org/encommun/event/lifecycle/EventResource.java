package org.encommun.event.lifecycle;

import java.util.UUID;

import jakarta.annotation.security.PermitAll;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.Consumes;
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
import org.encommun.defaults.precondition.Responses;
import org.jboss.resteasy.reactive.RestResponse;

import io.quarkus.security.Authenticated;

/** The events over HTTP. */
@Path("/events")
@Consumes(MediaType.APPLICATION_JSON)
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Events", description = "Events and their status.")
public class EventResource {

    private final EventService events;
    private final EventStatusService statuses;
    private final Responses responses;

    EventResource(EventService events, EventStatusService statuses, Responses responses) {
        this.events = events;
        this.statuses = statuses;
        this.responses = responses;
    }

    @POST
    @Idempotent
    @Authenticated
    @Operation(operationId = "createEvent", summary = "Create an event as a draft",
            description = "For anybody who is signed in. Whoever creates an event is its first organiser; only its organisers see a draft.")
    public RestResponse<EventView> create(@NotNull @Valid EventDetails details) {
        return responses.created(events.create(details), EventView::of);
    }

    @GET
    @Path("/{eventId}")
    @PermitAll
    @Operation(operationId = "getEvent", summary = "Read an event")
    public RestResponse<EventView> get(UUID eventId) {
        return responses.ok(events.get(eventId), EventView::of);
    }

    @PATCH
    @Path("/{eventId}")
    @Consumes(MergePatch.MEDIA_TYPE)
    @Authenticated
    @Operation(operationId = "changeEvent", summary = "Change some details of an event")
    @APIResponseSchema(value = EventView.class, responseCode = "200", responseDescription = "Done.")
    @APIResponse(responseCode = "422",
            description = "The details contradict one another, or a territory or time zone does not exist.")
    public RestResponse<EventView> change(UUID eventId, @NotNull Edit<EventDetails> edit) {
        return responses.ok(events.update(eventId, edit), EventView::of);
    }

    @POST
    @Path("/{eventId}/publication")
    @Idempotent
    @Authenticated
    @Operation(operationId = "publishEvent", summary = "Publish an event",
            description = "Requires a lead that has agreed by its own word: a representative of it has confirmed its part or has joined the team of the "
                    + "event. Whoever registered an actor counts as its representative here while it has none.")
    public RestResponse<EventView> publish(UUID eventId) {
        return created(statuses.publish(eventId));
    }

    @POST
    @Path("/{eventId}/rescheduling")
    @Idempotent
    @Authenticated
    @Operation(operationId = "rescheduleEvent", summary = "Move a published event to other hours",
            description = "The previously announced start is available as `previousStartsAt`. Sessions are not moved: those "
                    + "outside the new hours cause warnings.")
    public RestResponse<EventView> reschedule(UUID eventId, @NotNull @Valid Rescheduling rescheduling) {
        return created(statuses.reschedule(eventId, rescheduling));
    }

    @POST
    @Path("/{eventId}/cancellation")
    @Idempotent
    @Authenticated
    @Operation(operationId = "cancelEvent", summary = "Cancel a published event", description = "This cannot be undone.")
    public RestResponse<EventView> cancel(UUID eventId) {
        return created(statuses.cancel(eventId));
    }

    private RestResponse<EventView> created(Event event) {
        return responses.createdAt("/events/" + event.id(), event, EventView::of);
    }
}
