package org.encommun.directory.mapping;

import org.encommun.defaults.problem.ProblemType;

/** Refusals of mappings. */
public enum MappingProblem implements ProblemType {

    /** A column that a mapping names is none of the standard. */
    UNKNOWN_COLUMN(422),
    /** A term that a mapping names is none of the standard. */
    UNKNOWN_TERM(422);

    private final int status;

    MappingProblem(int status) {
        this.status = status;
    }

    @Override
    public int status() {
        return status;
    }
}
