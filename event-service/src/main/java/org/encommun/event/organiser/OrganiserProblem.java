package org.encommun.event.organiser;

import org.encommun.defaults.problem.ProblemType;

/** Refusals of organisers. */
public enum OrganiserProblem implements ProblemType {

    /** The actor is already an organiser of the event. */
    ALREADY_ORGANISER(409),
    /** No actor has agreed to lead the event. */
    NO_AGREED_LEAD(409),
    /**
     * An actor is said to lead the event, but no representative of it has confirmed it or is in the team. Its representatives can do
     * either.
     */
    LEAD_UNCONFIRMED(409),
    /** The actor is not an organiser of the event. */
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
