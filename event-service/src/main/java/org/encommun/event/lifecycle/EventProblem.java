package org.encommun.event.lifecycle;

import org.encommun.defaults.problem.ProblemType;

/** Refusals of an event. */
public enum EventProblem implements ProblemType {

    /** An event on site has no commune. */
    COMMUNE_MISSING(422),
    /** There is no IANA time zone of this name. */
    UNKNOWN_TIME_ZONE(422),
    /** The previous edition does not exist, or is a draft that the caller may not see. */
    UNKNOWN_PREVIOUS_EDITION(422),
    /** The caller is no organiser of the previous edition; one who is in both teams can link the two. */
    EDITION_OF_OTHERS(403),
    /** The event would, directly or indirectly, follow itself. */
    EDITION_IN_A_CIRCLE(422),
    /** Administrators set the national level, nobody else. */
    NATIONAL_LEVEL_RESERVED(403),
    /** Another event has this slug. */
    SLUG_TAKEN(409),
    /** The event is already published. */
    ALREADY_PUBLISHED(409),
    /** The event is still a draft. */
    NOT_PUBLISHED(409),
    /** The event is cancelled, which is final. */
    EVENT_CANCELLED(409),
    /** The event has taken place. */
    EVENT_OVER(409),
    /** The event has not ended. */
    NOT_OVER_YET(409),
    /** The hours of a published event change by rescheduling only. */
    HOURS_ANNOUNCED(409),
    /** The new hours are the present ones. */
    SAME_HOURS(409),
    /** Places on site for an online event, or the other way round. */
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
