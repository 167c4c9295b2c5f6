package org.encommun.directory.record;

/** Whether a network still says what its record says. */
public enum RecordStatus {
    /** It does. */
    LIVE,
    /** It has deleted the record; sent again, it goes on. */
    DELETED
}
