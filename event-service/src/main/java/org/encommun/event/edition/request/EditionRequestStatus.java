package org.encommun.event.edition.request;

/** The status of a request to follow an edition. */
public enum EditionRequestStatus {
    /** Waits for the team of the edition. */
    PENDING,
    /** Accepted: the event follows the edition. */
    ACCEPTED,
    /** Refused by the team of the edition. */
    REFUSED,
    /** Withdrawn by the team of the event that would follow. */
    WITHDRAWN
}
