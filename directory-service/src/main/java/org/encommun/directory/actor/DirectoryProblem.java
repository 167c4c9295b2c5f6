package org.encommun.directory.actor;

import org.encommun.defaults.problem.ProblemType;

/** Why the directory refuses. */
public enum DirectoryProblem implements ProblemType {

    /** The actor puts on events that are still to come. */
    ACTOR_ENGAGED(409);

    private final int status;

    DirectoryProblem(int status) {
        this.status = status;
    }

    @Override
    public int status() {
        return status;
    }
}
