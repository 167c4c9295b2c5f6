package org.encommun.event.actor;

import org.encommun.defaults.problem.ProblemType;

/** Refusals of actors. */
public enum ActorProblem implements ProblemType {

    /** The actor has ceased to exist, as the directory says. */
    ACTOR_CLOSED(409);

    private final int status;

    ActorProblem(int status) {
        this.status = status;
    }

    @Override
    public int status() {
        return status;
    }
}
