package org.encommun.directory.place;

/** Who may see what a record says, from everybody to nobody else. */
public enum Visibility {
    /** Everybody. */
    PUBLIC,
    /** The partner networks, each by the machine that signs in for it. */
    NETWORKS,
    /** Only the network whose record it is, and administrators. */
    HIDDEN
}
