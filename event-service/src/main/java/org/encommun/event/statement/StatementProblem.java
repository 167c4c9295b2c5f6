package org.encommun.event.statement;

import org.encommun.defaults.problem.ProblemType;

/** Refusals of what organisers state of actors. */
public enum StatementProblem implements ProblemType {

    /** The actor has confirmed it; only a representative of the actor can withdraw it, after which it may change. */
    STATEMENT_CONFIRMED(409),
    /** The actor has withdrawn it; only a representative of the actor can confirm it. */
    STATEMENT_WITHDRAWN(409);

    private final int status;

    StatementProblem(int status) {
        this.status = status;
    }

    @Override
    public int status() {
        return status;
    }
}
