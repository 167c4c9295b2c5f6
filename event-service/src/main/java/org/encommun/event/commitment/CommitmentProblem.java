package org.encommun.event.commitment;

import org.encommun.defaults.problem.ProblemType;

/** Why a commitment refuses. */
public enum CommitmentProblem implements ProblemType {

    /** An actor would do it together with itself. */
    ACTOR_ON_BOTH_SIDES(422),
    /** There is no way from the state of the commitment to the one asked for. */
    COMMITMENT_STEP_REFUSED(409),
    /** A later edition carries the commitment on. */
    COMMITMENT_CARRIED_ON(409),
    /** The event follows no other one that the caller may see. */
    NO_PREVIOUS_EDITION(409);

    private final int status;

    CommitmentProblem(int status) {
        this.status = status;
    }

    @Override
    public int status() {
        return status;
    }
}
