package org.encommun.event.organiser;

/** The role of an actor in an event. */
public enum OrganiserRole {
    /** Carries the event. */
    LEAD,
    /** Carries it together with the lead. */
    CO_ORGANISER,
    /** Takes part in preparing it. */
    PARTNER,
    /** Pays for some of it. */
    FUNDER,
    /** Provides the venue. */
    HOST
}
