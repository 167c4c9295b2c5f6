package org.encommun.directory.export.map;

import org.encommun.defaults.problem.ProblemType;

/** Why a map is refused. */
enum MapProblem implements ProblemType {
    /** The sides are none of a stretch of ground. */
    NO_BOUNDING_BOX(422);

    private final int status;

    MapProblem(int status) {
        this.status = status;
    }

    @Override
    public int status() {
        return status;
    }
}
