package org.encommun.directory.survivorship;

/** With which right a record has a value, the strongest first. */
public enum Standing {
    /** Somebody who speaks for the organisation says so. */
    REPRESENTATIVE,
    /** The network says so itself. */
    OWN,
    /** It was worked out from another field of the record, as the name of an organisation from that of its place. */
    DERIVED,
    /** The network repeats what it was told by the directory: no news, and no vote. It stands where nobody else says anything. */
    ADOPTED
}
