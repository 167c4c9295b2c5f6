package org.encommun.directory.claim;

import org.encommun.defaults.problem.ProblemType;

/** Refusals of claims. */
public enum ClaimProblem implements ProblemType {

    /** The caller has a claim of the same actor that waits for a decision. */
    CLAIM_PENDING(409);

    private final int status;

    ClaimProblem(int status) {
        this.status = status;
    }

    @Override
    public int status() {
        return status;
    }
}
