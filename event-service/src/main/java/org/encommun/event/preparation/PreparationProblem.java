package org.encommun.event.preparation;

import org.encommun.defaults.problem.ProblemType;

/** Refusals of the preparation of an event. */
enum PreparationProblem implements ProblemType {

    /** A milestone has neither a day nor a number of days before the event. */
    MILESTONE_WITHOUT_DAY(422),
    /** A milestone has both a day and a number of days before the event. */
    MILESTONE_DAY_AMBIGUOUS(422),
    /** A milestone is due more than three years before or after its event. */
    MILESTONE_FAR_FROM_EVENT(422);

    private final int status;

    PreparationProblem(int status) {
        this.status = status;
    }

    @Override
    public int status() {
        return status;
    }
}
