package org.encommun.event.organiser;

/** What an actor contributes to an event. */
public enum Contribution {
    /** Money. */
    MONEY,
    /** Rooms. */
    ROOMS,
    /** Equipment. */
    EQUIPMENT,
    /** Working time of its staff. */
    STAFF_TIME,
    /** Contacts in its network. */
    NETWORK,
    /** Food and drink. */
    CATERING,
    /** People who speak or facilitate. */
    SPEAKERS
}
