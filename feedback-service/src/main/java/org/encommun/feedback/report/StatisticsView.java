package org.encommun.feedback.report;

import java.util.List;

import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.encommun.feedback.board.BoardView;
import org.encommun.feedback.survey.SurveyView;

/** The figures that a dashboard begins with. */
public record StatisticsView(@Schema(description = "How many people.") Attendance attendance,
        @Schema(description = "Surveys with their tallies.") List<SurveyView> surveys,
        @Schema(description = "Boards with their cards.") List<BoardView> boards,
        @Schema(description = "From where to follow the stream, so that nothing is missed that came after these figures.",
                examples = "42") String streamPosition) {}
