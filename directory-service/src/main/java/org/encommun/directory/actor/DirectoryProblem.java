package org.encommun.directory.actor;

import org.encommun.defaults.problem.ProblemType;

/** Refusals of the directory. */
public enum DirectoryProblem implements ProblemType {

    /** The actor organises upcoming events. */
    ACTOR_ENGAGED(409),
    /** Somebody else registered the actor; that person or an administrator can change it. */
    NOT_REGISTRANT(403);

    private final int status;

    DirectoryProblem(int status) {
        this.status = status;
    }

    @Override
    public int status() {
        return status;
    }
}
