package org.encommun.registration;

/** Whether somebody has a seat in a session. */
public enum SeatStatus {
    /** Has a seat. */
    CONFIRMED,
    /** Waits for one. */
    WAITING
}
