package org.encommun.feedback.survey;

import org.encommun.defaults.problem.ProblemType;

/** Why a survey refuses. */
public enum SurveyProblem implements ProblemType {

    /** The survey has no such question, or the answer names it twice. */
    UNKNOWN_QUESTION(422),
    /** A rating where a text is asked for, or the other way round. */
    WRONG_KIND_OF_ANSWER(422),
    /** The answer answers nothing. */
    EMPTY_ANSWER(422),
    /** The person has answered this survey. */
    ALREADY_ANSWERED(409);

    private final int status;

    SurveyProblem(int status) {
        this.status = status;
    }

    @Override
    public int status() {
        return status;
    }
}
