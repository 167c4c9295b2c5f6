package org.encommun.feedback.report;

import java.util.List;

import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.encommun.feedback.board.BoardView;
import org.encommun.feedback.survey.SurveyView;

/** What people said during and after an event. */
public record Opinions(
        @Schema(description = "Surveys with their tallies.") List<SurveyView> surveys,
        @Schema(description = "Boards with their cards and votes.") List<BoardView> boards,
        @Schema(description = "How many testimonies everybody may read.", examples = "9") long testimoniesShown) {}
