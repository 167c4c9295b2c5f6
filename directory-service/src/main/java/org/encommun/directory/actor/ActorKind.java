package org.encommun.directory.actor;

/** Kinds of organisation. */
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
    /** A centre for documentation and training on one subject, illiteracy for instance. */
    RESOURCE_CENTRE,
    /** A shared workspace and workshop. */
    TIERS_LIEU,
    /** A public library with media and digital services. */
    MEDIATHEQUE,
    /** A public service counter with the France services label. */
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
