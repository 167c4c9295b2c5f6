package org.encommun.event.lifecycle;

/** Whether an event is one of the local ones or the yearly national one. */
public enum EventLevel {
    /** For a territory. */
    LOCAL,
    /** For the whole country. */
    NATIONAL
}
