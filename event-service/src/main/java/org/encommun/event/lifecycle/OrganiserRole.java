package org.encommun.event.lifecycle;

/** The part that an actor has in an event. */
public enum OrganiserRole {
    /** Carries the event. */
    LEAD,
    /** Carries it together with the lead. */
    CO_ORGANISER,
    /** Takes part in preparing it. */
    PARTNER,
    /** Pays for some of it. */
    FUNDER,
    /** Lends the place. */
    HOST
}
