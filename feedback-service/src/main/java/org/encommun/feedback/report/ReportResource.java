package org.encommun.feedback.report;

import java.time.OffsetDateTime;
import java.util.List;
import java.util.UUID;

import jakarta.transaction.Transactional;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;

import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.security.SecurityRequirement;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.encommun.defaults.feed.PublishedSnapshots;
import org.encommun.defaults.security.CurrentUser;
import org.encommun.defaults.security.Role;
import org.encommun.feedback.board.BoardRepository;
import org.encommun.feedback.board.BoardView;
import org.encommun.feedback.event.KnownEvent;
import org.encommun.feedback.event.KnownEventRepository;
import org.encommun.feedback.survey.SurveyRepository;
import org.encommun.feedback.survey.SurveyView;
import org.encommun.feedback.survey.TestimonyRepository;

import io.quarkus.security.Authenticated;

/** What an event came to, over HTTP. */
@Path("/feedback/events/{eventId}")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Report", description = "Figures of an event.")
public class ReportResource {

    private final KnownEventRepository events;
    private final AttendanceFigures figures;
    private final SurveyRepository surveys;
    private final BoardRepository boards;
    private final TestimonyRepository testimonies;
    private final PublishedSnapshots states;
    private final CurrentUser caller;

    ReportResource(KnownEventRepository events, AttendanceFigures figures, SurveyRepository surveys, BoardRepository boards,
            TestimonyRepository testimonies,
            PublishedSnapshots states, CurrentUser caller) {
        this.events = events;
        this.figures = figures;
        this.surveys = surveys;
        this.boards = boards;
        this.testimonies = testimonies;
        this.states = states;
        this.caller = caller;
    }

    /** What a dashboard begins with. */
    public record StatisticsView(@Schema(description = "How many people.") Attendance attendance,
            @Schema(description = "Surveys with their tallies.") List<SurveyView> surveys,
            @Schema(description = "Boards with their cards.") List<BoardView> boards,
            @Schema(description = "From where to follow the stream, to miss nothing that came after these figures.",
                    examples = "42") String streamPosition) {}

    /** What an event came to. */
    public record ReportView(@Schema(examples = "019aa4c2-9e10-7b52-8c6d-3f1a2b4c5d6e") UUID eventId,
            @Schema(examples = "NEC local de Lezoux") String title,
            @Schema(description = "In the event's own time zone.",
                    examples = "2026-11-24T14:00:00+01:00") OffsetDateTime startsAt,
            @Schema(description = "In the event's own time zone.",
                    examples = "2026-11-24T17:00:00+01:00") OffsetDateTime endsAt,
            @Schema(description = "How many people.") Attendance attendance,
            @Schema(description = "In what capacity they came.") List<KindCount> byParticipantKind,
            @Schema(description = "Of what kind their actors are.") List<KindCount> byActorKind,
            @Schema(description = "Surveys with their tallies.") List<SurveyView> surveys,
            @Schema(description = "Boards with their cards and votes.") List<BoardView> boards,
            @Schema(description = "How many testimonies everybody may read.", examples = "9") long testimoniesShown) {}

    @GET
    @Path("/statistics")
    @Transactional
    @Operation(operationId = "getStatistics", summary = "Read the figures that a dashboard begins with",
            description = "Follow the stream from `streamPosition` afterwards. Tells nothing of small groups.")
    public StatisticsView statistics(@PathParam("eventId") UUID eventId) {
        events.get(eventId);
        // taken first: what is published meanwhile comes again over the stream, and a state may come twice but not be missed
        String position = Long.toString(states.head());
        return new StatisticsView(figures.of(eventId), surveys.views(eventId), boards.views(eventId), position);
    }

    @GET
    @Path("/report")
    @Transactional
    @Authenticated
    @SecurityRequirement(name = "bearer")
    @Operation(operationId = "getReport", summary = "Read the report of an event",
            description = "For its organisers: it counts small groups too.")
    public ReportView report(@PathParam("eventId") UUID eventId) {
        caller.require(eventId, Role.ORGANISER);
        KnownEvent event = events.get(eventId);
        return new ReportView(eventId, event.title(), event.startsAt(), event.endsAt(), figures.of(eventId),
                figures.byParticipantKind(eventId), figures.byActorKind(eventId), surveys.views(eventId), boards.views(eventId),
                testimonies.shown(eventId));
    }
}
