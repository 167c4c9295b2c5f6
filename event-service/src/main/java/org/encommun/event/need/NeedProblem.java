package org.encommun.event.need;

import org.encommun.defaults.problem.ProblemType;

/** Refusals of needs. */
enum NeedProblem implements ProblemType {

    /** The event has no such need. */
    UNKNOWN_NEED(422),
    /** A need is grouped under itself, or under one that it leads. */
    NEED_IN_A_CIRCLE(422),
    /** A need is grouped under one that is itself grouped, or leads others; there is only one level. */
    NEED_GROUPED_TOO_DEEP(422),
    /** Other needs are grouped under this one. */
    NEED_LEADS_OTHERS(409),
    /** A proposal or a session addresses the need. */
    NEED_TAKEN_UP(409),
    /** An actor supports a need that it raised. */
    OWN_NEED(409),
    /** The actor supports the need already. */
    ALREADY_SUPPORTED(409);

    private final int status;

    NeedProblem(int status) {
        this.status = status;
    }

    @Override
    public int status() {
        return status;
    }
}
