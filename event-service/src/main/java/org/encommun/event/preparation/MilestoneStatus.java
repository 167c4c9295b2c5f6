package org.encommun.event.preparation;

/** The status of a milestone. */
public enum MilestoneStatus {
    /** Open. */
    TO_DO,
    /** Done. */
    DONE,
    /** Dropped; kept as a record of the decision. */
    DROPPED
}
