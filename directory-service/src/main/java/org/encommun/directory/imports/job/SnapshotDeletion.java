package org.encommun.directory.imports.job;

/** What becomes of the records of the network that a complete snapshot does not hold; in a dry run, what would. */
public enum SnapshotDeletion {
    /** They stay: the table is no complete snapshot, or it holds all of them, or none of its rows could be taken. */
    NONE,
    /** They are deleted: few are missing. */
    DUE,
    /** They stay until somebody decides: many are missing, or a row without an id may be of any of them. */
    HELD,
    /** Somebody has decided that they are deleted. */
    CONFIRMED,
    /** Somebody has decided that they stay. */
    CANCELLED
}
