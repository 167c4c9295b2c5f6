package org.encommun.directory.stewardship;

import org.encommun.defaults.problem.ProblemType;

/** Refusals of decisions on places and of changes of places. */
public enum StewardshipProblem implements ProblemType {

    /** The record that is to prevail is not one of the place, or says nothing of the field. */
    VALUE_NOT_OFFERED(422),
    /** The place has been merged into another one, or nobody says anything of it any more. */
    PLACE_GONE(409);

    private final int status;

    StewardshipProblem(int status) {
        this.status = status;
    }

    @Override
    public int status() {
        return status;
    }
}
