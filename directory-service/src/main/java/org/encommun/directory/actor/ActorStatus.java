package org.encommun.directory.actor;

/** Whether an organisation exists. */
public enum ActorStatus {
    /** It exists. */
    ACTIVE,
    /** It has ceased to exist; events of the past refer to it. */
    CLOSED
}
