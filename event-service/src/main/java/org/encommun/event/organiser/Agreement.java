package org.encommun.event.organiser;

/** The answer of an actor to the invitation to organise an event. */
public enum Agreement {
    /** Invited, no answer yet. */
    INVITED,
    /** Accepted. */
    AGREED,
    /** Declined. */
    DECLINED
}
