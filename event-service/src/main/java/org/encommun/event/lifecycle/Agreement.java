package org.encommun.event.lifecycle;

/** Whether an actor has said yes to its part. */
public enum Agreement {
    /** Asked, no answer yet. */
    INVITED,
    /** Said yes. */
    AGREED,
    /** Said no. */
    DECLINED
}
