package org.encommun.event.programme.release;

import org.encommun.defaults.outbox.Fact;

/** What happens to a programme. */
public enum ProgrammeFact implements Fact {
    /** The working draft became the programme that everybody reads. */
    RELEASED
}
