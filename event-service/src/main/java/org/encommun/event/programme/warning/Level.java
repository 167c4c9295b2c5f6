package org.encommun.event.programme.warning;

/** How much a rule matters to the organisers of an event. */
public enum Level {
    /** The programme cannot take place like this. */
    BLOCK,
    /** The programme can take place, but should be reviewed. */
    WARN,
    /** The rule is switched off. */
    IGNORE
}
