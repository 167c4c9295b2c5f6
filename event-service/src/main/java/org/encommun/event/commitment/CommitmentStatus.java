package org.encommun.event.commitment;

import java.util.EnumSet;
import java.util.Set;

/** The status of a commitment. */
public enum CommitmentStatus {
    /** Not begun. */
    PLANNED,
    /** Begun. */
    UNDER_WAY,
    /** Done. */
    KEPT,
    /** Abandoned. */
    ABANDONED;

    /** Whether something remains to be done. */
    boolean isOpen() {
        return this == PLANNED || this == UNDER_WAY;
    }

    /**
     * The allowed next states. A commitment that was begun cannot become planned again; a kept one may turn out to be
     * unfinished, an abandoned one may be resumed.
     */
    Set<CommitmentStatus> next() {
        return switch (this) {
            case PLANNED -> EnumSet.of(UNDER_WAY, KEPT, ABANDONED);
            case UNDER_WAY -> EnumSet.of(KEPT, ABANDONED);
            case KEPT -> EnumSet.of(UNDER_WAY);
            case ABANDONED -> EnumSet.of(PLANNED, UNDER_WAY);
        };
    }
}
