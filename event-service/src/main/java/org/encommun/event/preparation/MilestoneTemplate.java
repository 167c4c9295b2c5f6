package org.encommun.event.preparation;

/** The templates of milestones, by the length of the preparation. */
public enum MilestoneTemplate {
    /** Three months, typical for a few partners working remotely. */
    THREE_MONTHS,
    /** Six months. */
    SIX_MONTHS,
    /** A whole year. */
    TWELVE_MONTHS
}
