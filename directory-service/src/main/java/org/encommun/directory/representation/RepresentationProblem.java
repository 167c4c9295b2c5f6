package org.encommun.directory.representation;

import org.encommun.defaults.problem.ProblemType;

/** Refusals of the representation of actors. */
public enum RepresentationProblem implements ProblemType {

    /** The caller does not represent the actor. A claim that is accepted would make them; everybody can propose a change. */
    NOT_REPRESENTATIVE(403),
    /** The subject is a representative already. */
    ALREADY_REPRESENTATIVE(409);

    private final int status;

    RepresentationProblem(int status) {
        this.status = status;
    }

    @Override
    public int status() {
        return status;
    }
}
