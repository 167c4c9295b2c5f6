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
    REOPENED,
    /** It turned out to be the same as another actor, and goes on as that one. */
    MERGED,
    /** It is an actor of its own again. */
    SPLIT
}
