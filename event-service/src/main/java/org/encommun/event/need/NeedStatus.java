package org.encommun.event.need;

/** Whether the programme is to answer a need. */
public enum NeedStatus {
    /** To be answered. */
    OPEN,
    /** Not to be answered this time, for a stated reason. */
    SET_ASIDE
}
