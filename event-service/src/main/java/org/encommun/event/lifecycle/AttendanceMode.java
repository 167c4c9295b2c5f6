package org.encommun.event.lifecycle;

/** How people take part in an event. */
public enum AttendanceMode {
    /** In a place. */
    ON_SITE,
    /** By video. */
    ONLINE,
    /** In a place or by video, as they choose. */
    HYBRID
}
