package org.encommun.event.period;

import org.encommun.defaults.problem.ProblemType;

/** Refusals of periods. */
public enum PeriodProblem implements ProblemType {

    /** Something ends before it begins, or closes before it opens. */
    ENDS_BEFORE_START(422);

    private final int status;

    PeriodProblem(int status) {
        this.status = status;
    }

    @Override
    public int status() {
        return status;
    }
}
