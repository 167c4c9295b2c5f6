package org.encommun.directory.actor;

/** What kind of organisation an actor is. */
public enum ActorKind {
    /** A regional hub for digital inclusion. */
    HUB,
    /** A commune. */
    COMMUNE,
    /** An intercommunality. */
    EPCI,
    /** A département. */
    DEPARTEMENT,
    /** A région. */
    REGION,
    /** A service or operator of the State. */
    STATE_SERVICE,
    /** An association. */
    ASSOCIATION,
    /** A federation or union of organisations. */
    FEDERATION,
    /** A cooperative company. */
    COOPERATIVE,
    /** A centre that gathers and lends knowledge, on illiteracy for instance. */
    RESOURCE_CENTRE,
    /** A shared place of work and making. */
    TIERS_LIEU,
    /** A library with more than books. */
    MEDIATHEQUE,
    /** A house of public services under the France services label. */
    FRANCE_SERVICES,
    /** A social centre. */
    CENTRE_SOCIAL,
    /** A company. */
    COMPANY,
    /** A school or university. */
    SCHOOL,
    /** Anything else. */
    OTHER
}
