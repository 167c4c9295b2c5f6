package org.encommun.event.preparation;

import java.util.List;
import java.util.UUID;

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
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;

import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.encommun.defaults.idempotency.Idempotent;
import org.encommun.defaults.json.MergePatch;
import org.encommun.defaults.precondition.AlwaysFresh;
import org.encommun.defaults.precondition.Edit;
import org.encommun.defaults.precondition.IfMatch;
import org.encommun.defaults.precondition.Responses;
import org.jboss.resteasy.reactive.RestResponse;

import io.quarkus.security.Authenticated;

/** The milestones of an event over HTTP, for its organisers. */
@Path("/events/{eventId}/milestones")
@Consumes(MediaType.APPLICATION_JSON)
@Produces(MediaType.APPLICATION_JSON)
@Authenticated
@Tag(name = "Preparation", description = "The tasks before and after an event, with due days.")
public class MilestoneResource {

    private final MilestoneService milestones;
    private final Responses responses;

    MilestoneResource(MilestoneService milestones, Responses responses) {
        this.milestones = milestones;
        this.responses = responses;
    }

    @POST
    @Idempotent
    @Operation(operationId = "addMilestone", summary = "Add a milestone to an event",
            description = "Due on a fixed day, or a number of days before the event; in the latter case it moves with the "
                    + "event while it is open.")
    public RestResponse<MilestoneView> add(UUID eventId, @NotNull @Valid MilestoneDetails details) {
        DatedMilestone added = milestones.add(eventId, details);
        return responses.created(added.milestone(), milestone -> MilestoneView.of(added));
    }

    @GET
    @Operation(operationId = "listMilestones", summary = "List the milestones of an event, by due day")
    public List<MilestoneView> list(UUID eventId,
            @Parameter(description = "Only those that are late, or only those that are not.")
            @QueryParam("late") Boolean late) {
        return milestones.list(eventId, late).stream().map(MilestoneView::of).toList();
    }

    @GET
    @Path("/{milestoneId}")
    @AlwaysFresh
    @Operation(operationId = "getMilestone", summary = "Read a milestone")
    public RestResponse<MilestoneView> get(UUID eventId, UUID milestoneId) {
        return fresh(milestones.get(eventId, milestoneId));
    }

    @PATCH
    @Path("/{milestoneId}")
    @Consumes(MergePatch.MEDIA_TYPE)
    @Operation(operationId = "changeMilestone", summary = "Change some details of a milestone",
            description = "To change from `daysBefore` to a fixed day, send `daysBefore` as null, and the other way round.")
    @APIResponseSchema(value = MilestoneView.class, responseCode = "200", responseDescription = "Done.")
    @APIResponse(responseCode = "422",
            description = "The day is given twice or not at all, is too far from the event, or the actor is unknown.")
    public RestResponse<MilestoneView> change(UUID eventId, UUID milestoneId, @NotNull Edit<MilestoneDetails> edit) {
        return fresh(milestones.update(eventId, milestoneId, edit));
    }

    @DELETE
    @Path("/{milestoneId}")
    @Operation(operationId = "deleteMilestone", summary = "Delete a milestone")
    public void delete(UUID eventId, UUID milestoneId, @BeanParam IfMatch ifMatch) {
        milestones.delete(eventId, milestoneId, ifMatch);
    }

    /** The due day and whether it is late change with the event and with time, without a new version of the milestone. */
    private RestResponse<MilestoneView> fresh(DatedMilestone dated) {
        return responses.fresh(dated.milestone().version(), MilestoneView.of(dated));
    }
}
