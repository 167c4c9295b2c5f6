package org.encommun.event.organiser;

import org.encommun.defaults.problem.ProblemType;

/** Why the part of an actor in an event is refused. */
public enum OrganiserProblem implements ProblemType {

    /** The actor has a part in the event already. */
    ALREADY_ORGANISER(409),
    /** No actor has agreed to lead the event. */
    NO_AGREED_LEAD(409),
    /** The actor has no part in the event. */
    NOT_ORGANISER(404);

    private final int status;

    OrganiserProblem(int status) {
        this.status = status;
    }

    @Override
    public int status() {
        return status;
    }
}
