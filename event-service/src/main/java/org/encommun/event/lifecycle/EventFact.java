package org.encommun.event.lifecycle;

import org.encommun.defaults.outbox.Fact;

/** What happens to an event, for everybody to know once it is published. */
public enum EventFact implements Fact {
    /** Announced to everybody. */
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
