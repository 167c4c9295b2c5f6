package org.encommun.feedback.survey;

import java.util.List;
import java.util.UUID;

import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;

import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.security.SecurityRequirement;
import org.eclipse.microprofile.openapi.annotations.security.SecurityRequirements;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.encommun.defaults.idempotency.Idempotent;
import org.encommun.defaults.identity.UuidGenerator;
import org.encommun.defaults.outbox.Outbox;
import org.encommun.defaults.precondition.Preconditions;
import org.encommun.defaults.security.CurrentUser;
import org.encommun.defaults.security.Role;
import org.encommun.feedback.attendance.Attendee;
import org.encommun.feedback.attendance.AttendeeRepository;
import org.encommun.feedback.event.KnownEventRepository;

import io.quarkus.security.Authenticated;

/** The surveys of an event over HTTP. */
@Path("/feedback/events/{eventId}/surveys")
@Consumes(MediaType.APPLICATION_JSON)
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Surveys",
        description = "What is asked after an event or a session. One answer each, and nobody can tell whose it is.")
public class SurveyResource {

    private final KnownEventRepository events;
    private final SurveyRepository surveys;
    private final AttendeeRepository attendees;
    private final EntityManager entities;
    private final UuidGenerator identities;
    private final Preconditions preconditions;
    private final Outbox outbox;
    private final CurrentUser caller;

    SurveyResource(KnownEventRepository events, SurveyRepository surveys, AttendeeRepository attendees, EntityManager entities,
            UuidGenerator identities,
            Preconditions preconditions, Outbox outbox, CurrentUser caller) {
        this.events = events;
        this.surveys = surveys;
        this.attendees = attendees;
        this.entities = entities;
        this.identities = identities;
        this.preconditions = preconditions;
        this.outbox = outbox;
        this.caller = caller;
    }

    /** What is to be asked. */
    public record NewSurvey(@NotBlank @Size(max = 200) @Schema(examples = "Votre après-midi à Lezoux") String title,
            @Schema(description = "Where it is about one session.",
                    examples = "019aa4c3-02bb-7000-8000-000000000002") UUID sessionId,
            @NotEmpty @Size(max = 30)
            @Schema(description = "The questions, in their order.") List<@NotNull @Valid NewQuestion> questions) {}

    /** One question to be asked. */
    public record NewQuestion(@NotNull @Schema(description = "What it asks for.") QuestionType type,
            @NotBlank @Size(max = 300) @Schema(examples = "Cette rencontre vous a-t-elle été utile ?") String label) {}

    /** What somebody answers. */
    public record NewAnswer(
            @NotNull @Size(max = 30) @Schema(description = "Questions may be left out.") List<@NotNull @Valid Reply> replies) {}

    @POST
    @Idempotent
    @Transactional
    @Authenticated
    @SecurityRequirement(name = "bearer")
    @Operation(operationId = "openSurvey", summary = "Open a survey")
    @APIResponse(responseCode = "201", description = "Opened.",
            content = @Content(schema = @Schema(implementation = SurveyView.class)))
    public Response open(@PathParam("eventId") UUID eventId, @NotNull @Valid NewSurvey wanted) {
        caller.require(eventId, Role.ORGANISER);
        events.get(eventId);
        List<Question> questions = wanted.questions().stream()
                .map(question -> Question.asking(identities.next(), question.type(), question.label())).toList();
        Survey survey = new Survey(identities.next(), eventId, wanted.sessionId(), wanted.title(), questions);
        surveys.persist(survey);
        outbox.append(SurveySnapshot.TOPIC, SurveyFact.OPENED, () -> SurveySnapshot.of(survey));
        return created(survey);
    }

    @GET
    @Operation(operationId = "listSurveys", summary = "List the surveys of an event with their tallies")
    public List<SurveyView> list(@PathParam("eventId") UUID eventId) {
        events.get(eventId);
        return surveys.views(eventId);
    }

    @GET
    @Path("/{surveyId}")
    @Operation(operationId = "getSurvey", summary = "Read a survey with its tallies")
    @APIResponse(responseCode = "200", description = "The survey.",
            content = @Content(schema = @Schema(implementation = SurveyView.class)))
    public Response get(@PathParam("eventId") UUID eventId, @PathParam("surveyId") UUID surveyId) {
        Survey survey = surveys.get(eventId, surveyId);
        return preconditions.read(survey.version(), () -> SurveyView.of(survey));
    }

    @POST
    @Path("/{surveyId}/answers")
    @Idempotent
    @Transactional
    @SecurityRequirements
    @Operation(operationId = "answerSurvey", summary = "Answer a survey",
            description = "For whoever was checked in at the event, once. The code is noted apart from the answer.")
    @APIResponse(responseCode = "201", description = "Counted. The survey with its new tallies.",
            content = @Content(schema = @Schema(implementation = SurveyView.class)))
    @APIResponse(responseCode = "403", description = "The code is not that of somebody who was checked in.")
    public Response answer(@PathParam("eventId") UUID eventId, @PathParam("surveyId") UUID surveyId,
            @Parameter(description = "The answerCode of the registration.", example = "3H8NQ0ZV5C7D1JXK")
            @HeaderParam("Answer-Code") String answerCode,
            @NotNull @Valid NewAnswer given) {
        Attendee attendee = attendees.present(eventId, answerCode);
        Survey survey = surveys.locked(eventId, surveyId);
        surveys.requireFirst(survey, attendee.answerCodeHash());
        survey.count(given.replies());
        entities.persist(new Answer(survey, attendee.participantKind(), given.replies()));
        given.replies().stream().filter(reply -> reply.text() != null)
                .forEach(reply -> entities.persist(new Testimony(survey, reply)));
        outbox.append(SurveySnapshot.TOPIC, SurveyFact.ANSWERED, () -> SurveySnapshot.of(survey));
        return created(survey);
    }

    private static Response created(Survey survey) {
        return Preconditions.created("/feedback/events/" + survey.eventId() + "/surveys/" + survey.id(), survey.version(),
                SurveyView.of(survey));
    }
}
