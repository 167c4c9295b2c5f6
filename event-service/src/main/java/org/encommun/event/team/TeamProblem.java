package org.encommun.event.team;

import org.encommun.defaults.problem.ProblemType;

/** Refusals of a team. */
public enum TeamProblem implements ProblemType {

    /** The subject is a member already. */
    ALREADY_MEMBER(409),
    /** A team keeps an organiser. */
    LAST_ORGANISER(409),
    /** No invitation of the event has this code. */
    INVITATION_UNKNOWN(404),
    /** The invitation was accepted before. */
    INVITATION_USED(410),
    /** The invitation was revoked by an organiser. */
    INVITATION_REVOKED(410),
    /** The invitation has expired. */
    INVITATION_EXPIRED(410),
    /** The time at which something expires is in the past, or too far away. */
    EXPIRY_OUT_OF_BOUNDS(422);

    private final int status;

    TeamProblem(int status) {
        this.status = status;
    }

    @Override
    public int status() {
        return status;
    }
}
