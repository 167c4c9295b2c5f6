package org.encommun.event.material;

import org.encommun.defaults.problem.ProblemType;

/** Refusals of a resource. */
public enum MaterialProblem implements ProblemType {

    /** The licence is not open, or unknown. */
    LICENCE_NOT_OPEN(422),
    /** The event has no such session. */
    UNKNOWN_RESOURCE_SESSION(422);

    private final int status;

    MaterialProblem(int status) {
        this.status = status;
    }

    @Override
    public int status() {
        return status;
    }
}
