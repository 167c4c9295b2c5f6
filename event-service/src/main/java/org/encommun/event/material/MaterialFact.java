package org.encommun.event.material;

import org.encommun.defaults.outbox.Fact;

/** The facts of a resource. */
enum MaterialFact implements Fact {
    /** It was added, or its event was published. */
    ADDED,
    /** Its details changed. */
    CHANGED
}
