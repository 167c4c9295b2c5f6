package org.encommun.directory.request;

import org.encommun.defaults.problem.ProblemType;

/** Refusals of requests about actors. */
public enum RequestProblem implements ProblemType {

    /** The request was accepted, refused or withdrawn before. */
    REQUEST_DECIDED(409),
    /** Somebody else submitted the request; those who may act for the actor refuse it instead. */
    REQUEST_OF_OTHERS(403);

    private final int status;

    RequestProblem(int status) {
        this.status = status;
    }

    @Override
    public int status() {
        return status;
    }
}
