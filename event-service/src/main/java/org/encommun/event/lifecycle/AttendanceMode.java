package org.encommun.event.lifecycle;

/** How people take part in an event. */
public enum AttendanceMode {
    /** At the venue only. */
    ON_SITE,
    /** By video only. */
    ONLINE,
    /** At the venue or by video, as they choose. */
    HYBRID
}
