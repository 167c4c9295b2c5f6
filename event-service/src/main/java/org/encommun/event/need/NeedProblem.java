package org.encommun.event.need;

import org.encommun.defaults.problem.ProblemType;

/** Why the needs of an event refuse. */
enum NeedProblem implements ProblemType {

    /** The event has no such need. */
    UNKNOWN_NEED(422),
    /** A need is put under itself, or under one that is under it. */
    NEED_IN_A_CIRCLE(422),
    /** A need is put under one that is under another, or has some under itself; there is one level. */
    NEED_GROUPED_TOO_DEEP(422),
    /** Other needs are under this one. */
    NEED_LEADS_OTHERS(409),
    /** A proposal or a session takes the need up. */
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
