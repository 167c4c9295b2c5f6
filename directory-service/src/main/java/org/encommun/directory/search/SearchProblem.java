package org.encommun.directory.search;

import org.encommun.defaults.problem.ProblemType;

/** Refusals of a search for places. */
enum SearchProblem implements ProblemType {

    /** A parameter means nothing without another one, such as a radius without a point. */
    PARAMETER_MISSING(400);

    private final int status;

    SearchProblem(int status) {
        this.status = status;
    }

    @Override
    public int status() {
        return status;
    }
}
