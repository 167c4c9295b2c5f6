package org.encommun.event.programme.release;

import org.encommun.defaults.outbox.Fact;

/** The facts of a session. */
public enum SessionFact implements Fact {
    /** It was not in the previous release. */
    ANNOUNCED,
    /** It has another time or place. */
    MOVED,
    /** Other details changed. */
    CHANGED,
    /** It was in the previous release and is no longer. */
    CANCELLED
}
