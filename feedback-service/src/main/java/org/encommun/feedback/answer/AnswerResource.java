package org.encommun.feedback.answer;

import java.util.UUID;

import jakarta.annotation.security.PermitAll;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;

import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.eclipse.microprofile.openapi.annotations.security.SecurityRequirements;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.encommun.defaults.idempotency.Idempotent;
import org.encommun.defaults.precondition.Responses;
import org.encommun.feedback.attendance.AttendeeAccess;
import org.encommun.feedback.survey.SurveyView;
import org.jboss.resteasy.reactive.RestResponse;

/** Answers to surveys over HTTP. */
@Path("/feedback/events/{eventId}/surveys/{surveyId}/answers")
@Consumes(MediaType.APPLICATION_JSON)
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Surveys")
public class AnswerResource {

    private final AnswerService answers;
    private final Responses responses;

    AnswerResource(AnswerService answers, Responses responses) {
        this.answers = answers;
        this.responses = responses;
    }

    @POST
    @Idempotent
    @PermitAll
    @SecurityRequirements
    @Operation(operationId = "answerSurvey", summary = "Answer a survey",
            description = "For whoever was checked in at the event, once. The code is stored apart from the answer, so that "
                    + "nobody can tell whose it is. Responds with the survey and its new tallies.")
    @APIResponseSchema(value = SurveyView.class, responseCode = "201", responseDescription = "Done.")
    @APIResponse(responseCode = "403", description = "Nobody who was checked in at the event has the code.")
    public RestResponse<SurveyView> answer(UUID eventId, UUID surveyId,
            @Parameter(description = "The `answerCode` of the registration.", example = "3H8NQ0ZV5C7D1JXK")
            @HeaderParam(AttendeeAccess.ANSWER_CODE) String answerCode,
            @NotNull @Valid NewAnswer request) {
        return responses.createdAt("/feedback/events/" + eventId + "/surveys/" + surveyId,
                answers.answer(eventId, surveyId, answerCode, request), SurveyView::of);
    }
}
