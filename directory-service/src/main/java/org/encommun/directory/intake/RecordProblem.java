package org.encommun.directory.intake;

import org.encommun.defaults.problem.ProblemType;

/** Refusals of records. */
public enum RecordProblem implements ProblemType {

    /** A record lacks the name or the address of its place. */
    RECORD_INCOMPLETE(422),
    /** A field that is to be withdrawn does not exist. */
    UNKNOWN_PLACE_FIELD(422),
    /** The record was found to be of the same place as others; another place for it is decided by a person. */
    RECORD_LINKED(409),
    /** A person has decided that the record is not of this place. */
    DECIDED_DIFFERENT(409),
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
