package org.encommun.directory.duplicate;

import org.encommun.defaults.problem.ProblemType;

/** Refusals of decisions on likely duplicates. */
public enum DuplicateProblem implements ProblemType {

    /** Nothing was decided on the pair. */
    NOTHING_DECIDED(409);

    private final int status;

    DuplicateProblem(int status) {
        this.status = status;
    }

    @Override
    public int status() {
        return status;
    }
}
