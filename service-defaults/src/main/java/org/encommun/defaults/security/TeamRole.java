package org.encommun.defaults.security;

/** What a member of an event's team may do. */
public enum TeamRole {
    /** Prepares and runs the event, and may do all that the others may. */
    ORGANISER,
    /** Reads free texts before they are shown. */
    MODERATOR,
    /** Checks people in. */
    CHECK_IN
}
