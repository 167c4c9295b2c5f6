package org.encommun.event.lifecycle;

import java.util.Set;

/** Where an event is in its life. */
public enum EventStatus {
    /** Being prepared; only its organisers see it. */
    DRAFT,
    /** Announced to everybody. */
    PUBLISHED,
    /** Announced, and moved to other hours since. */
    RESCHEDULED,
    /** Announced, and will not take place. */
    CANCELLED,
    /** It took place. */
    OVER;

    /** Announced and still to come. */
    static final Set<EventStatus> AHEAD = Set.of(PUBLISHED, RESCHEDULED);
}
