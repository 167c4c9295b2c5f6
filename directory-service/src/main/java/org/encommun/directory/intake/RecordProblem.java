package org.encommun.directory.intake;

import org.encommun.defaults.problem.ProblemType;

/** Refusals of records. */
public enum RecordProblem implements ProblemType {

    /** A record lacks the name or the address of its place. */
    RECORD_INCOMPLETE(422),
    /** A field that is to be withdrawn does not exist. */
    UNKNOWN_PLACE_FIELD(422),
    /** The record refers to a place that does not exist. */
    UNKNOWN_PLACE(422);

    private final int status;

    RecordProblem(int status) {
        this.status = status;
    }

    @Override
    public int status() {
        return status;
    }
}
