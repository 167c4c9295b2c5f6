package org.encommun.event.axis;

/** Whether work goes on along an axis. */
public enum AxisStatus {
    /** Work goes on. */
    OPEN,
    /** Work has come to its end; the next edition does not take it over. */
    CLOSED
}
