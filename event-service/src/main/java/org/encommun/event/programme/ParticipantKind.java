package org.encommun.event.programme;

/** In what capacity somebody comes to an event, as people say it when they register. */
public enum ParticipantKind {
    /** A conseiller numérique. */
    DIGITAL_ADVISER,
    /** A coordinator of conseillers numériques. */
    COORDINATOR,
    /** Somebody of a regional hub. */
    HUB,
    /** An elected official. */
    ELECTED_OFFICIAL,
    /** An agent of a local authority. */
    LOCAL_AUTHORITY_AGENT,
    /** An agent of the State. */
    STATE_AGENT,
    /** A digital mediator. */
    MEDIATOR,
    /** Somebody who helps others with their lives: aidant, social worker. */
    SOCIAL_WORKER,
    /** Somebody of an association. */
    ASSOCIATION,
    /** Somebody of a company. */
    COMPANY,
    /** Somebody who lives there. */
    RESIDENT,
    /** Anybody else. */
    OTHER
}
