package org.encommun.directory.duplicate;

/** What has become of a pair of records that are likely to be of the same place. */
public enum DuplicateStatus {
    /** Nobody has decided. */
    OPEN,
    /** Somebody looked at it, and could not tell. */
    LATER,
    /** They are of the same place. */
    SAME,
    /** They are of different places. */
    DIFFERENT
}
