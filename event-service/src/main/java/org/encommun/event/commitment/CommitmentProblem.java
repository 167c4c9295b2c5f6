package org.encommun.event.commitment;

import org.encommun.defaults.problem.ProblemType;

/** Refusals of a commitment. */
public enum CommitmentProblem implements ProblemType {

    /** An actor is its own partner. */
    ACTOR_ON_BOTH_SIDES(422),
    /** The present state cannot change to the requested one. */
    COMMITMENT_STEP_REFUSED(409),
    /** A later edition carries the commitment on. */
    COMMITMENT_CARRIED_ON(409),
    /** The event has no previous edition that the caller may see. */
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
