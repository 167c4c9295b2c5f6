package org.encommun.directory.actor;

import org.encommun.defaults.outbox.Fact;

/** The facts of an actor. */
enum ActorFact implements Fact {
    /** It was added to the directory. */
    REGISTERED,
    /** Some of its details changed. */
    CHANGED,
    /** It ceased to exist. */
    CLOSED,
    /** It exists after all. */
    REOPENED
}
