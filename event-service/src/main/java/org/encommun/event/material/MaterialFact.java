package org.encommun.event.material;

import org.encommun.defaults.outbox.Fact;

/** What can happen to something that an event leaves. */
enum MaterialFact implements Fact {
    /** It was added, or its event was announced. */
    ADDED,
    /** Its details changed. */
    CHANGED
}
