package org.encommun.registration.participant;

/** The status of a registration. */
public enum RegistrationStatus {
    /** The person has a place at the event. */
    CONFIRMED,
    /** The person is on the waiting list. */
    WAITING,
    /** The place, or the wait for one, was given up; the person is erased. */
    CANCELLED
}
