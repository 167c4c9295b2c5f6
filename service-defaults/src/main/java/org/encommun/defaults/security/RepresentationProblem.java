package org.encommun.defaults.security;

import org.encommun.defaults.problem.ProblemType;

/** Why somebody who is signed in may not act for an actor. */
public enum RepresentationProblem implements ProblemType {

    /** The caller does not represent the actor. A claim that is accepted would make them; everybody can propose a change. */
    NOT_REPRESENTATIVE;

    @Override
    public int status() {
        return 403;
    }
}
