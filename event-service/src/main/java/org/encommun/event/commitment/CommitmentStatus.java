package org.encommun.event.commitment;

import java.util.EnumSet;
import java.util.Set;

/** How far a commitment has come. */
public enum CommitmentStatus {
    /** Said, not begun. */
    PLANNED,
    /** Begun. */
    UNDER_WAY,
    /** Done as said. */
    KEPT,
    /** Given up. */
    ABANDONED;

    /** Whether something remains to be done. */
    boolean isOpen() {
        return this == PLANNED || this == UNDER_WAY;
    }

    /**
     * Where it may go from here. What is under way was begun and is not planned any more; what was kept may turn out to be
     * unfinished,
     * what was given up may be taken up again.
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
