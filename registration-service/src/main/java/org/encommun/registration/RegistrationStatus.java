package org.encommun.registration;

/** Whether somebody has a place at an event. */
public enum RegistrationStatus {
    /** Has a place. */
    CONFIRMED,
    /** Waits for one. */
    WAITING,
    /** Gave it up. */
    CANCELLED
}
