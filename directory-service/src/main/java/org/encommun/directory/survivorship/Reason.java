package org.encommun.directory.survivorship;

/** Why a value stands. */
public enum Reason {
    /** A person decided so. */
    DECISION,
    /** Somebody who speaks for the organisation says so. */
    REPRESENTATIVE,
    /** The network that says so is the authority for the field. */
    OWNER,
    /** It is the newest by the date of its source. */
    NEWEST,
    /** Of equal date, the network is trusted most. */
    TRUST,
    /** Of equal date and trust, its record is the oldest one. */
    RECORD_ID,
    /** Nobody says anything else. */
    UNCONTESTED
}
