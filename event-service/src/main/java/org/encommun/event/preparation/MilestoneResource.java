package org.encommun.event.preparation;

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
import org.encommun.event.lifecycle.Event;
import org.encommun.event.lifecycle.EventRepository;

import com.fasterxml.jackson.databind.node.ObjectNode;

import io.quarkus.security.Authenticated;

/** The milestones of an event over HTTP, for its organisers. */
@Path("/events/{eventId}/milestones")
@Consumes(MediaType.APPLICATION_JSON)
@Produces(MediaType.APPLICATION_JSON)
@Authenticated
@SecurityRequirement(name = "bearer")
@Tag(name = "Preparation", description = "What is to be done before and after an event, and by when.")
public class MilestoneResource {

    private final EventRepository events;
    private final MilestoneRepository milestones;
    private final KnownActorRepository actors;
    private final UuidGenerator identities;
    private final Preconditions preconditions;
    private final MergePatch mergePatch;
    private final Clock clock;

    MilestoneResource(EventRepository events, MilestoneRepository milestones, KnownActorRepository actors,
            UuidGenerator identities,
            Preconditions preconditions, MergePatch mergePatch, Clock clock) {
        this.events = events;
        this.milestones = milestones;
        this.actors = actors;
        this.identities = identities;
        this.preconditions = preconditions;
        this.mergePatch = mergePatch;
        this.clock = clock;
    }

    @POST
    @Idempotent
    @Transactional
    @Operation(operationId = "addMilestone", summary = "Add a milestone to an event",
            description = "Due on a fixed day, or a number of days before the event; then it moves with the event while "
                    + "it is to be done.")
    @APIResponse(responseCode = "201", description = "Added.",
            content = @Content(schema = @Schema(implementation = MilestoneView.class)))
    public Response add(@PathParam("eventId") UUID eventId, @NotNull @Valid MilestoneDetails details) {
        Event event = events.organised(eventId);
        event.requireNotCancelled();
        requireKnownOwner(details);
        EventDays days = EventDays.of(event, clock);
        Milestone milestone = new Milestone(identities.next(), eventId, details, days);
        milestones.persistAndFlush(milestone);
        return Preconditions.created("/events/" + eventId + "/milestones/" + milestone.id(), milestone.version(),
                MilestoneView.of(milestone, days));
    }

    @GET
    @Operation(operationId = "listMilestones", summary = "List the milestones of an event, by the day they are due")
    public List<MilestoneView> list(@PathParam("eventId") UUID eventId,
            @Parameter(description = "Only those that are late, or only those that are not.")
            @QueryParam("late") Boolean late) {
        EventDays days = EventDays.of(events.organised(eventId), clock);
        return milestones.of(eventId, days).stream().map(milestone -> MilestoneView.of(milestone, days))
                .filter(view -> late == null || late == view.late()).toList();
    }

    @GET
    @Path("/{milestoneId}")
    @Operation(operationId = "getMilestone", summary = "Read a milestone")
    @APIResponse(responseCode = "200", description = "The milestone.",
            content = @Content(schema = @Schema(implementation = MilestoneView.class)))
    public Response get(@PathParam("eventId") UUID eventId, @PathParam("milestoneId") UUID milestoneId) {
        Event event = events.organised(eventId);
        return answer(milestones.get(eventId, milestoneId), event);
    }

    @PATCH
    @Path("/{milestoneId}")
    @Consumes(MergePatch.MEDIA_TYPE)
    @Transactional
    @Operation(operationId = "changeMilestone", summary = "Change some details of a milestone",
            description = "To give one that follows the event a fixed day, send `daysBefore` as null with it, and the "
                    + "other way round.")
    @RequestBody(content = @Content(schema = @Schema(implementation = MilestoneDetails.class)))
    @APIResponse(responseCode = "200", description = "Changed.",
            content = @Content(schema = @Schema(implementation = MilestoneView.class)))
    @APIResponse(responseCode = "422",
            description = "The day is given twice or not at all, is far from the event, or the actor is not known.")
    public Response change(@PathParam("eventId") UUID eventId, @PathParam("milestoneId") UUID milestoneId,
            @NotNull ObjectNode patch) {
        Event event = events.organised(eventId);
        event.requireNotCancelled();
        Milestone milestone = milestones.get(eventId, milestoneId);
        preconditions.requireMatch(milestone.version());
        MilestoneDetails details = mergePatch.apply(milestone.details(), patch);
        requireKnownOwner(details);
        milestone.describe(details, EventDays.of(event, clock));
        milestones.flush();
        return answer(milestone, event);
    }

    @DELETE
    @Path("/{milestoneId}")
    @Transactional
    @Operation(operationId = "deleteMilestone", summary = "Take a milestone out")
    @APIResponse(responseCode = "204", description = "Taken out.")
    public void delete(@PathParam("eventId") UUID eventId, @PathParam("milestoneId") UUID milestoneId) {
        events.organised(eventId).requireNotCancelled();
        Milestone milestone = milestones.get(eventId, milestoneId);
        preconditions.requireMatch(milestone.version());
        milestones.delete(milestone);
    }

    /** Never 304: the day and whether it is over change with the event and with time, while the milestone's version stays. */
    private Response answer(Milestone milestone, Event event) {
        return Preconditions.changed(milestone.version(), MilestoneView.of(milestone, EventDays.of(event, clock)));
    }

    private void requireKnownOwner(MilestoneDetails details) {
        if (details.ownerActorId() != null) {
            actors.requireAll(List.of(details.ownerActorId()), "ownerActorId");
        }
    }
}
