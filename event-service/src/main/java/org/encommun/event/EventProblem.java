package org.encommun.event;

import org.encommun.defaults.problem.ProblemType;

/** Why an event refuses. */
public enum EventProblem implements ProblemType {

    /** The event ends before it begins, or registration closes before it opens. */
    ENDS_BEFORE_START(422),
    /** People are to come to an event, but no commune is given. */
    COMMUNE_MISSING(422),
    /** No IANA time zone has this name. */
    UNKNOWN_TIME_ZONE(422),
    /** The event that is to be followed does not exist, or is somebody else's draft. */
    UNKNOWN_PREVIOUS_EDITION(422),
    /** The event would come, over one or more editions, after itself. */
    EDITION_IN_A_CIRCLE(422),
    /** Another event has this slug. */
    SLUG_TAKEN(409),
    /** The actor has a part in the event already. */
    ALREADY_ORGANISER(409),
    /** No actor has agreed to lead the event. */
    NO_AGREED_LEAD(409),
    /** The event was published before. */
    ALREADY_PUBLISHED(409),
    /** The event is a draft still. */
    NOT_PUBLISHED(409),
    /** The event is cancelled, and stays so. */
    EVENT_CANCELLED(409);

    private final int status;

    EventProblem(int status) {
        this.status = status;
    }

    @Override
    public int status() {
        return status;
    }
}
