package org.encommun.directory.engagement;

/** In which way actors worked together. */
public enum JointWorkKind {
    /** They put on an event: both agreed, and neither has withdrawn. */
    ORGANISED,
    /** They held a session that was released and not cancelled. */
    HOSTED,
    /** They made a commitment, as those who do it or as those with whom it is done, and neither has withdrawn. */
    COMMITTED
}
