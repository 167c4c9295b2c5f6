package org.encommun.directory.link;

import org.encommun.defaults.problem.ProblemType;

/** Refusals of decisions on whether two are the same. */
public enum LinkProblem implements ProblemType {

    /** Two that would come together were decided to be different. */
    CONTRADICTS_DECISION(409),
    /** Other decisions hold the two together. */
    HELD_TOGETHER(409);

    private final int status;

    LinkProblem(int status) {
        this.status = status;
    }

    @Override
    public int status() {
        return status;
    }
}
