package org.encommun.event.programme.release;

import org.encommun.defaults.outbox.Fact;

/** The facts of a programme. */
public enum ProgrammeFact implements Fact {
    /** The working draft was released as the public programme. */
    RELEASED
}
