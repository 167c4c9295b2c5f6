package org.encommun.directory.hours;

/** Whether a place receives people at a given time. */
public enum OpeningStatus {
    /** Its opening hours say that it does. */
    OPEN,
    /** Its opening hours say that it does not. */
    CLOSED,
    /** Its opening hours do not say, or say it by something that cannot be worked out, such as the school holidays. */
    UNKNOWN
}
