package org.encommun.registration.participant;

/** The status of a seat in a session. */
public enum SeatStatus {
    /** The person has the seat. */
    CONFIRMED,
    /** The person is on the waiting list. */
    WAITING
}
