package org.encommun.directory.place;

import org.encommun.defaults.outbox.Fact;

/** The facts of a place. */
enum PlaceFact implements Fact {
    /** It came into the directory. */
    ADDED,
    /** What stands of it changed. */
    CHANGED,
    /** It closed for good. */
    CLOSED,
    /** It turned out to be the same as another. */
    MERGED,
    /** It is a place of its own after all. */
    SPLIT,
    /** Nothing of it may be shown to everybody any more. */
    WITHDRAWN
}
