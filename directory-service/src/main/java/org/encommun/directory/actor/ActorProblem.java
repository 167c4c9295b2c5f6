package org.encommun.directory.actor;

import org.encommun.defaults.problem.ProblemType;

/** Refusals of actors. */
public enum ActorProblem implements ProblemType {

    /** The actor organises upcoming events. */
    ACTOR_ENGAGED(409),
    /** The actor has ceased to exist. */
    ACTOR_CLOSED(409),
    /** The actor exists, so it cannot be reopened. */
    ACTOR_ACTIVE(409);

    private final int status;

    ActorProblem(int status) {
        this.status = status;
    }

    @Override
    public int status() {
        return status;
    }
}
