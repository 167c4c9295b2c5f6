package org.encommun.event.preparation;

/** What became of a milestone. */
public enum MilestoneStatus {
    /** Still to be done. */
    TO_DO,
    /** Done. */
    DONE,
    /** Given up; kept so that nobody asks again. */
    DROPPED
}
