package org.encommun.feedback.survey;

import java.util.List;
import java.util.UUID;

import jakarta.annotation.security.PermitAll;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;

import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.security.SecurityRequirements;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.encommun.defaults.idempotency.Idempotent;
import org.encommun.defaults.precondition.Responses;
import org.jboss.resteasy.reactive.RestResponse;

import io.quarkus.security.Authenticated;

/** The surveys of an event over HTTP. */
@Path("/feedback/events/{eventId}/surveys")
@Consumes(MediaType.APPLICATION_JSON)
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Surveys",
        description = "Questions after an event or a session. One answer for each attendee, and no way to find whose it is.")
public class SurveyResource {

    private final SurveyService surveys;
    private final Responses responses;

    SurveyResource(SurveyService surveys, Responses responses) {
        this.surveys = surveys;
        this.responses = responses;
    }

    @POST
    @Idempotent
    @Authenticated
    @Operation(operationId = "openSurvey", summary = "Open a survey",
            description = "For organisers of the event. Whoever is checked in at the event can answer it from then on.")
    public RestResponse<SurveyView> open(UUID eventId, @NotNull @Valid NewSurvey request) {
        return responses.created(surveys.open(eventId, request), SurveyView::of);
    }

    @GET
    @PermitAll
    @SecurityRequirements
    @Operation(operationId = "listSurveys", summary = "List the surveys of an event with their tallies",
            description = "Oldest first.")
    public List<SurveyView> list(UUID eventId) {
        return surveys.list(eventId);
    }

    @GET
    @Path("/{surveyId}")
    @PermitAll
    @SecurityRequirements
    @Operation(operationId = "getSurvey", summary = "Read a survey with its tallies",
            description = "Free texts are read as testimonies, once a moderator has shown them.")
    public RestResponse<SurveyView> get(UUID eventId, UUID surveyId) {
        return responses.ok(surveys.get(eventId, surveyId), SurveyView::of);
    }
}
