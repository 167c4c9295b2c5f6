package org.encommun.event.axis;

/** The status of an axis of work. */
public enum AxisStatus {
    /** Work continues. */
    OPEN,
    /** Work has ended; the next edition does not take it over. */
    CLOSED
}
