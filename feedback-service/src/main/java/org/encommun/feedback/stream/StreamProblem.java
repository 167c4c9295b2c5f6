package org.encommun.feedback.stream;

import org.encommun.defaults.problem.ProblemType;

/** Why a stream is refused. */
public enum StreamProblem implements ProblemType {

    /** The position to resume from was given out by no stream. */
    UNKNOWN_POSITION(400),
    /** Snapshots after the position to resume from are no longer kept: some would be missing. */
    POSITION_TOO_OLD(410);

    private final int status;

    StreamProblem(int status) {
        this.status = status;
    }

    @Override
    public int status() {
        return status;
    }
}
