package org.encommun.directory.imports.job;

/** How far an import has come. */
public enum ImportStatus {
    /** It waits for a replica, or for an earlier import of the network. */
    QUEUED,
    /** It is being taken in. */
    RUNNING,
    /** All rows are taken in; the deletion of the records that the complete snapshot does not hold waits for somebody's decision. */
    HELD,
    /** It has ended. */
    DONE,
    /** The table turned out to be none, or the directory could not take it in. The rows before that count, nothing was deleted. */
    FAILED
}
