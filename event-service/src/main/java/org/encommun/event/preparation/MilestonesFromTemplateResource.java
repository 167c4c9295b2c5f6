package org.encommun.event.preparation;

import java.net.URI;
import java.time.Clock;
import java.util.List;
import java.util.UUID;

import jakarta.persistence.LockModeType;
import jakarta.transaction.Transactional;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;

import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.security.SecurityRequirement;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.encommun.defaults.idempotency.Idempotent;
import org.encommun.defaults.identity.UuidGenerator;
import org.encommun.event.lifecycle.Event;
import org.encommun.event.lifecycle.EventRepository;

import io.quarkus.security.Authenticated;

/** Takes the milestones of a template into an event, over HTTP. */
@Path("/events/{eventId}/milestones/from-template")
@Consumes(MediaType.APPLICATION_JSON)
@Produces(MediaType.APPLICATION_JSON)
@Authenticated
@SecurityRequirement(name = "bearer")
@Tag(name = "Preparation")
public class MilestonesFromTemplateResource {

    private final EventRepository events;
    private final MilestoneRepository milestones;
    private final MilestoneTemplates templates;
    private final UuidGenerator identities;
    private final Clock clock;

    MilestonesFromTemplateResource(EventRepository events, MilestoneRepository milestones, MilestoneTemplates templates,
            UuidGenerator identities,
            Clock clock) {
        this.events = events;
        this.milestones = milestones;
        this.templates = templates;
        this.identities = identities;
        this.clock = clock;
    }

    /** Which template. */
    public record TemplateChoice(
            @NotNull @Schema(description = "How long the event is prepared.") MilestoneTemplate template) {}

    @POST
    @Idempotent
    @Transactional
    @Operation(operationId = "takeMilestoneTemplate", summary = "Add the milestones of a template to an event",
            description = "Those that the event took before, from this or another template, are passed over. They follow "
                    + "the event when it moves.")
    @APIResponse(responseCode = "201", description = "Those that were added.",
            content = @Content(schema = @Schema(type = SchemaType.ARRAY, implementation = MilestoneView.class)))
    public Response take(@PathParam("eventId") UUID eventId, @NotNull @Valid TemplateChoice choice) {
        Event event = events.organised(eventId);
        event.requireNotCancelled();
        // two tabs take a template one after the other, so that the second finds what the first took
        events.getEntityManager().lock(event, LockModeType.PESSIMISTIC_WRITE);
        EventDays days = EventDays.of(event, clock);
        List<Milestone> added = templates.missing(choice.template(), milestones.templateKeys(eventId)).stream()
                .map(proposed -> new Milestone(identities.next(), eventId, proposed, days)).toList();
        milestones.persist(added);
        return Response.created(URI.create("/events/" + eventId + "/milestones"))
                .entity(added.stream().map(milestone -> MilestoneView.of(milestone, days)).toList()).build();
    }
}
