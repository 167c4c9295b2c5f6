package org.encommun.local.faults.check;

import java.time.Instant;

/**
 * Something that is not as it must be.
 *
 * @param at when what is wrong was done, which tells during which fault
 */
public record Finding(Kind kind, Instant at, String text) {

    /** What a finding is, by the columns of the table. */
    public enum Kind {
        /** An acknowledged command, or its event, has no effect where it must have one. */
        LOST,
        /** There is an effect that no command, or more than one, explains. */
        DOUBLED,
        /** An older state came after a newer one. */
        REORDERED,
        /** An event that could have been processed was given up. */
        DEAD_LETTER
    }

    @Override
    public String toString() {
        return kind + ": " + text;
    }
}
