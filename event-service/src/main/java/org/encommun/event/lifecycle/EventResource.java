package org.encommun.event.lifecycle;

import java.time.Clock;
import java.util.Objects;
import java.util.UUID;

import jakarta.annotation.security.RolesAllowed;
import jakarta.transaction.Transactional;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.Consumes;
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
import org.encommun.defaults.identity.UuidGenerator;
import org.encommun.defaults.json.MergePatch;
import org.encommun.defaults.outbox.Outbox;
import org.encommun.defaults.paging.Page;
import org.encommun.defaults.paging.PageRequest;
import org.encommun.defaults.precondition.Preconditions;
import org.encommun.defaults.security.Role;
import org.encommun.event.edition.EditionService;
import org.encommun.event.search.EventSearch;
import org.encommun.event.search.EventSearchRequest;

import com.fasterxml.jackson.databind.node.ObjectNode;

import io.quarkus.security.Authenticated;

/** The events over HTTP. */
@Path("/events")
@Consumes(MediaType.APPLICATION_JSON)
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Events", description = "Events and where they are in their life.")
public class EventResource {

    private final EventRepository events;
    private final EventSearch search;
    private final EditionService editions;
    private final EventTerritories territories;
    private final UuidGenerator identities;
    private final Preconditions preconditions;
    private final MergePatch mergePatch;
    private final Outbox outbox;
    private final jakarta.enterprise.event.Event<EventPublication> publications;
    private final Clock clock;

    EventResource(EventRepository events, EventSearch search, EditionService editions, EventTerritories territories,
            UuidGenerator identities, Preconditions preconditions, MergePatch mergePatch, Outbox outbox,
            jakarta.enterprise.event.Event<EventPublication> publications, Clock clock) {
        this.events = events;
        this.search = search;
        this.editions = editions;
        this.territories = territories;
        this.identities = identities;
        this.preconditions = preconditions;
        this.mergePatch = mergePatch;
        this.outbox = outbox;
        this.publications = publications;
        this.clock = clock;
    }

    @POST
    @Idempotent
    @Transactional
    @RolesAllowed({Role.ADMIN, Role.ORGANISER})
    @Operation(operationId = "createEvent", summary = "Create an event as a draft",
            description = "Only its organisers see a draft: those whose token names the event.")
    @APIResponse(responseCode = "201", description = "Created.",
            content = @Content(schema = @Schema(implementation = EventView.class)))
    public Response create(@NotNull @Valid EventDetails details) {
        Event event = new Event(identities.next(), details, clock.instant());
        requireKnown(details, event.id());
        event.requireNotAmong(editions.before(event.previousEditionId()));
        events.persistAndFlush(event);
        territories.remember(event);
        return created(event);
    }

    @GET
    @Operation(operationId = "listEvents", summary = "Find events, the soonest first",
            description = "A commune finds the events of its EPCI, its département and its région, and these find those "
                    + "of their communes.")
    public Page<EventView> list(@Valid @BeanParam EventSearchRequest request, @Valid @BeanParam PageRequest page) {
        return page.sorted(search.find(request, page), EventSearch::place, EventView::of);
    }

    @GET
    @Path("/{eventId}")
    @Operation(operationId = "getEvent", summary = "Read an event")
    @APIResponse(responseCode = "200", description = "The event.",
            content = @Content(schema = @Schema(implementation = EventView.class)))
    public Response get(@PathParam("eventId") UUID eventId) {
        Event event = events.visible(eventId);
        return preconditions.read(event.version(), () -> EventView.of(event));
    }

    @PATCH
    @Path("/{eventId}")
    @Consumes(MergePatch.MEDIA_TYPE)
    @Transactional
    @Authenticated
    @SecurityRequirement(name = "bearer")
    @Operation(operationId = "changeEvent", summary = "Change some details of an event")
    @RequestBody(content = @Content(schema = @Schema(implementation = EventDetails.class)))
    @APIResponse(responseCode = "200", description = "Changed.",
            content = @Content(schema = @Schema(implementation = EventView.class)))
    @APIResponse(responseCode = "422",
            description = "The details contradict one another, or name a territory or time zone that does not exist.")
    public Response change(@PathParam("eventId") UUID eventId, @NotNull ObjectNode patch) {
        Event event = events.organised(eventId);
        preconditions.requireMatch(event.version());
        EventDetails details = mergePatch.apply(event.details(), patch);
        requireKnown(details, eventId);
        if (!Objects.equals(details.previousEditionId(), event.previousEditionId())) {
            event.requireNotAmong(editions.before(details.previousEditionId()));
        }
        event.describe(details, clock.instant());
        if (event.isPublic()) {
            outbox.append(EventSnapshot.TOPIC, "changed", () -> EventSnapshot.of(event));
        }
        events.flush();
        territories.remember(event);
        return Preconditions.changed(event.version(), EventView.of(event));
    }

    @POST
    @Path("/{eventId}/publication")
    @Idempotent
    @Transactional
    @Authenticated
    @SecurityRequirement(name = "bearer")
    @Operation(operationId = "publishEvent", summary = "Announce an event to everybody",
            description = "Needs a lead that has agreed.")
    @APIResponse(responseCode = "201", description = "Published.",
            content = @Content(schema = @Schema(implementation = EventView.class)))
    public Response publish(@PathParam("eventId") UUID eventId) {
        Event event = events.organised(eventId);
        event.publish(clock.instant());
        outbox.append(EventSnapshot.TOPIC, "published", () -> EventSnapshot.of(event));
        publications.fire(new EventPublication(eventId));
        return created(event);
    }

    @POST
    @Path("/{eventId}/rescheduling")
    @Idempotent
    @Transactional
    @Authenticated
    @SecurityRequirement(name = "bearer")
    @Operation(operationId = "rescheduleEvent", summary = "Move an announced event to other hours",
            description = "The hours that were announced stay readable as `previousStartsAt`. Its sessions do not move by "
                    + "themselves: those left outside the new hours show as warnings.")
    @APIResponse(responseCode = "201", description = "Moved.",
            content = @Content(schema = @Schema(implementation = EventView.class)))
    public Response reschedule(@PathParam("eventId") UUID eventId, @NotNull @Valid Rescheduling rescheduling) {
        Event event = events.organised(eventId);
        event.reschedule(rescheduling, clock.instant());
        outbox.append(EventSnapshot.TOPIC, "rescheduled", () -> EventSnapshot.of(event));
        return created(event);
    }

    @POST
    @Path("/{eventId}/cancellation")
    @Idempotent
    @Transactional
    @Authenticated
    @SecurityRequirement(name = "bearer")
    @Operation(operationId = "cancelEvent", summary = "Say that an announced event will not take place",
            description = "There is no way back.")
    @APIResponse(responseCode = "201", description = "Cancelled.",
            content = @Content(schema = @Schema(implementation = EventView.class)))
    public Response cancel(@PathParam("eventId") UUID eventId) {
        Event event = events.organised(eventId);
        event.cancel(clock.instant());
        outbox.append(EventSnapshot.TOPIC, "cancelled", () -> EventSnapshot.of(event));
        return created(event);
    }

    private void requireKnown(EventDetails details, UUID id) {
        territories.requireKnown(details);
        events.requireFree(details.slug(), id);
    }

    private static Response created(Event event) {
        return Preconditions.created("/events/" + event.id(), event.version(), EventView.of(event));
    }
}
