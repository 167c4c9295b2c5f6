package org.encommun.directory.proposal;

import org.encommun.defaults.problem.ProblemType;

/** Refusals of proposed changes. */
public enum ChangeProposalProblem implements ProblemType {

    /** The actor would be as it is. */
    NOTHING_PROPOSED(422);

    private final int status;

    ChangeProposalProblem(int status) {
        this.status = status;
    }

    @Override
    public int status() {
        return status;
    }
}
