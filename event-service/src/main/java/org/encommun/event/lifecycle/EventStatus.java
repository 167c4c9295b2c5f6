package org.encommun.event.lifecycle;

import java.util.Set;

/** The status of an event. */
public enum EventStatus {
    /** Being prepared; only its organisers see it. */
    DRAFT,
    /** Published. */
    PUBLISHED,
    /** Published, and moved to other hours since. */
    RESCHEDULED,
    /** Published, and will not take place. */
    CANCELLED,
    /** Published, and has ended. */
    OVER;

    /** The statuses of upcoming events. */
    static final Set<EventStatus> AHEAD = Set.of(PUBLISHED, RESCHEDULED);
}
