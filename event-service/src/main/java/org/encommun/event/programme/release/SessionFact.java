package org.encommun.event.programme.release;

import org.encommun.defaults.outbox.Fact;

/** What happens to a session with a release. */
public enum SessionFact implements Fact {
    /** It was not in the release before. */
    ANNOUNCED,
    /** It has another time or place. */
    MOVED,
    /** Something else of it changed. */
    CHANGED,
    /** It was in the release before and is no longer. */
    CANCELLED
}
