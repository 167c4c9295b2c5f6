package org.encommun.directory.record;

/** What came of a record that was sent. */
public enum Outcome {
    /** The directory had none by this id. */
    CREATED,
    /** It says something else than before. */
    CHANGED,
    /**
     * It says what it said before; only the time at which it was seen last changes. Or what it says is older than what the network has sent
     * since, so that it changes nothing.
     */
    UNCHANGED,
    /** It waits for somebody's decision: nothing of it counts yet. */
    HELD,
    /** It could not be taken. */
    REFUSED
}
