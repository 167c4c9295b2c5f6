package org.encommun.directory.request;

/** The status of a request about an actor. */
public enum RequestStatus {
    /** Waits for a decision. */
    PENDING,
    /** Accepted, with effect. */
    ACCEPTED,
    /** Refused, with a reason. */
    REFUSED,
    /** Withdrawn by whoever submitted it. */
    WITHDRAWN
}
