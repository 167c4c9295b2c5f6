package org.encommun.directory.representation;

import org.encommun.defaults.outbox.Fact;

/** The facts of the representation of an actor. */
enum RepresentationFact implements Fact {
    /** The actor was registered. */
    OPENED,
    /** Somebody became its representative. */
    REPRESENTATIVE_CONFIRMED,
    /** Somebody is its representative no more. */
    REPRESENTATIVE_REMOVED
}
