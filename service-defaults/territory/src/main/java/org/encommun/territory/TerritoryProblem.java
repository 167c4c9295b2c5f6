package org.encommun.territory;

import org.encommun.defaults.problem.ProblemType;

/** Why a territory is refused. */
public enum TerritoryProblem implements ProblemType {

    /** No commune, intercommunality, département or région has this code. */
    UNKNOWN_TERRITORY(422);

    private final int status;

    TerritoryProblem(int status) {
        this.status = status;
    }

    @Override
    public int status() {
        return status;
    }
}
