package org.encommun.event.lifecycle;

import org.encommun.defaults.outbox.Fact;

/** The facts of an event. */
public enum EventFact implements Fact {
    /** The event became public. */
    PUBLISHED,
    /** Its details or its organisers changed. */
    CHANGED,
    /** Moved to other hours. */
    RESCHEDULED,
    /** It will not take place. */
    CANCELLED,
    /** It has taken place. */
    CONCLUDED
}
