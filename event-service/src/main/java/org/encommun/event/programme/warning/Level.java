package org.encommun.event.programme.warning;

/** How much a rule matters to the organisers of an event. */
public enum Level {
    /** The programme cannot take place like this. */
    BLOCK,
    /** The programme can take place, but somebody should look at it. */
    WARN,
    /** The event does not want to hear of it. */
    IGNORE
}
