package org.encommun.feedback.report;

import java.util.UUID;

import jakarta.enterprise.context.ApplicationScoped;

import org.encommun.feedback.board.BoardService;
import org.encommun.feedback.survey.SurveyService;
import org.encommun.feedback.testimony.TestimonyService;

/** What people said during and after an event. */
@ApplicationScoped
public class OpinionService {

    private final SurveyService surveys;
    private final BoardService boards;
    private final TestimonyService testimonies;

    OpinionService(SurveyService surveys, BoardService boards, TestimonyService testimonies) {
        this.surveys = surveys;
        this.boards = boards;
        this.testimonies = testimonies;
    }

    /** All of it that may be shown. */
    Opinions of(UUID eventId) {
        return new Opinions(surveys.list(eventId), boards.list(eventId), testimonies.countShown(eventId));
    }
}
