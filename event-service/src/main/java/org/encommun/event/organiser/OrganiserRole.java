package org.encommun.event.organiser;

/** The role of an actor in an event. */
public enum OrganiserRole {
    /** Responsible for the event. */
    LEAD,
    /** Responsible together with the lead. */
    CO_ORGANISER,
    /** Takes part in preparing it. */
    PARTNER,
    /** Funds a part of it. */
    FUNDER,
    /** Provides the venue. */
    HOST
}
