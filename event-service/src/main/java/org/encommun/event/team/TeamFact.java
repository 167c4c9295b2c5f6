package org.encommun.event.team;

import org.encommun.defaults.outbox.Fact;

/** What can happen to a team. */
public enum TeamFact implements Fact {
    /** A member was added, the first one with the event. */
    MEMBER_ADDED,
    /** A member got another role. */
    ROLE_CHANGED,
    /** A member was removed, or left. */
    MEMBER_REMOVED,
    /** A check-in device got a key. */
    DEVICE_ADDED,
    /** The key of a check-in device stopped working. */
    DEVICE_REVOKED,
    /** Nothing happened: the readers have every change until now. */
    CONFIRMED
}
