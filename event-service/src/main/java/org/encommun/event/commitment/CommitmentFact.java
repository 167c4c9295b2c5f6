package org.encommun.event.commitment;

import org.encommun.defaults.outbox.Fact;

/** The facts of a commitment. */
enum CommitmentFact implements Fact {
    /** It was entered or carried over, or its event was published. */
    ADDED,
    /** Its details changed, such as its state. */
    CHANGED
}
