package org.encommun.directory.actor;

import org.encommun.defaults.outbox.Fact;

/** What can happen to an actor, but for its deletion. */
enum ActorFact implements Fact {
    /** It was added to the directory. */
    REGISTERED,
    /** Some of its details changed. */
    CHANGED
}
