package org.encommun.event.search;

import org.encommun.defaults.problem.ProblemType;

/** Refusals of a search for events. */
enum SearchProblem implements ProblemType {

    /** A date of the search cannot be read, or is not between the years 1900 and 2999. */
    UNREADABLE_DATE(400),
    /** A territory of the search is not written as kind and code. */
    UNREADABLE_TERRITORY(400);

    private final int status;

    SearchProblem(int status) {
        this.status = status;
    }

    @Override
    public int status() {
        return status;
    }
}
