package org.encommun.feedback.stream;

import org.encommun.defaults.problem.ProblemType;

/** Why a stream does not begin. */
public enum StreamProblem implements ProblemType {

    /** The place to resume from is no number that a stream has given out. */
    UNKNOWN_POSITION(400),
    /** What came after the place to resume from is kept no longer: some of it would be missing. */
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
