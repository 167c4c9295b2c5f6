package org.encommun.event.lifecycle;

import org.encommun.defaults.problem.ProblemType;

/** Why an event refuses. */
public enum EventProblem implements ProblemType {

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
    /** The event was published before. */
    ALREADY_PUBLISHED(409),
    /** The event is a draft still. */
    NOT_PUBLISHED(409),
    /** The event is cancelled, and stays so. */
    EVENT_CANCELLED(409),
    /** The event has taken place. */
    EVENT_OVER(409),
    /** The event has not come to its end. */
    NOT_OVER_YET(409),
    /** The hours of an announced event change by rescheduling only. */
    HOURS_ANNOUNCED(409),
    /** The event is moved to the very hours that it has. */
    SAME_HOURS(409),
    /** Places on site for an event by video, or the other way round. */
    CAPACITY_OF_ANOTHER_MODE(422);

    private final int status;

    EventProblem(int status) {
        this.status = status;
    }

    @Override
    public int status() {
        return status;
    }
}
