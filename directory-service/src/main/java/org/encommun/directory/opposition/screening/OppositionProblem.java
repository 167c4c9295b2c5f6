package org.encommun.directory.opposition.screening;

import org.encommun.defaults.problem.ProblemType;

/** Refusals that have to do with values to which people object. */
public enum OppositionProblem implements ProblemType {

    /** Somebody wants the value of a field to be no longer in the directory. */
    VALUE_OPPOSED(422),
    /** The opposition names no value. */
    NOTHING_OPPOSED(422),
    /** A text is no mail address, no telephone number that can be a person's, or no name of two words at least. */
    UNUSABLE_VALUE(422);

    private final int status;

    OppositionProblem(int status) {
        this.status = status;
    }

    @Override
    public int status() {
        return status;
    }
}
