package org.encommun.event.commitment;

import org.encommun.defaults.outbox.Fact;

/** What can happen to a commitment. */
enum CommitmentFact implements Fact {
    /** It was entered or carried over, or its event was announced. */
    ADDED,
    /** Its details changed, such as its state. */
    CHANGED
}
