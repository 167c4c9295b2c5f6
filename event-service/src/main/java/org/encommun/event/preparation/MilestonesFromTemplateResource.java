package org.encommun.event.preparation;

import java.util.List;
import java.util.UUID;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;

import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.encommun.defaults.idempotency.Idempotent;
import org.encommun.defaults.precondition.Responses;
import org.encommun.defaults.precondition.Unversioned;
import org.jboss.resteasy.reactive.RestResponse;

import io.quarkus.security.Authenticated;

/** Adds the milestones of a template to an event, over HTTP. */
@Path("/events/{eventId}/milestones/from-template")
@Consumes(MediaType.APPLICATION_JSON)
@Produces(MediaType.APPLICATION_JSON)
@Authenticated
@Tag(name = "Preparation")
public class MilestonesFromTemplateResource {

    private final MilestoneTemplateService templates;
    private final Responses responses;

    MilestonesFromTemplateResource(MilestoneTemplateService templates, Responses responses) {
        this.templates = templates;
        this.responses = responses;
    }

    @POST
    @Idempotent
    @Unversioned
    @Operation(operationId = "takeMilestoneTemplate", summary = "Add the milestones of a template to an event",
            description = "Milestones that the event took before, from this or another template, are skipped. The new ones "
                    + "move with the event. The response contains those that were added.")
    public RestResponse<List<MilestoneView>> take(UUID eventId, @NotNull @Valid TemplateChoice choice) {
        return responses.createdAt("/events/" + eventId + "/milestones",
                templates.add(eventId, choice.template()).stream().map(MilestoneView::of).toList());
    }
}
