package org.encommun.event.need;

/** The status of a need. */
public enum NeedStatus {
    /** To be addressed by the programme. */
    OPEN,
    /** Not addressed this time, for a stated reason. */
    SET_ASIDE
}
