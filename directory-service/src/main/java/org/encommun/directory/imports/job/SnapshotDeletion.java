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
    CANCELLED;

    /** Somebody is asked from this many on, if they are more than the share as well. */
    private static final int FEW = 5;
    private static final int ONE_IN = 10;

    /**
     * Whether so many are missing that somebody is asked before they are deleted.
     *
     * @param absent how many are missing
     * @param before of how many
     */
    public static boolean areMany(long absent, long before) {
        return absent >= FEW && absent * ONE_IN > before;
    }
}
