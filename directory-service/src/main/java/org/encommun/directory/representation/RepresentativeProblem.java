package org.encommun.directory.representation;

import org.encommun.defaults.problem.ProblemType;

/** Refusals of representatives. */
public enum RepresentativeProblem implements ProblemType {

    /** The subject is a representative already. */
    ALREADY_REPRESENTATIVE(409);

    private final int status;

    RepresentativeProblem(int status) {
        this.status = status;
    }

    @Override
    public int status() {
        return status;
    }
}
