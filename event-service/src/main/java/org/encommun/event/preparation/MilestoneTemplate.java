package org.encommun.event.preparation;

/** How long an event is prepared, and so which milestones are proposed for it. */
public enum MilestoneTemplate {
    /** Three months, as a few partners do at a distance. */
    THREE_MONTHS,
    /** Six months. */
    SIX_MONTHS,
    /** A whole year. */
    TWELVE_MONTHS
}
