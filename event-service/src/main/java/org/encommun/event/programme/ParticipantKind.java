package org.encommun.event.programme;

/** In what capacity somebody comes to an event; the same kinds as at registration. */
public enum ParticipantKind {
    /** A conseiller numérique. */
    DIGITAL_ADVISER,
    /** A coordinator of conseillers numériques. */
    COORDINATOR,
    /** A member of a regional hub. */
    HUB,
    /** An elected official. */
    ELECTED_OFFICIAL,
    /** An employee of a local authority. */
    LOCAL_AUTHORITY_AGENT,
    /** An employee of the State. */
    STATE_AGENT,
    /** A digital mediator. */
    MEDIATOR,
    /** A social worker or aidant numérique. */
    SOCIAL_WORKER,
    /** A member of an association. */
    ASSOCIATION,
    /** A member of a company. */
    COMPANY,
    /** A resident. */
    RESIDENT,
    /** Any other capacity. */
    OTHER
}
