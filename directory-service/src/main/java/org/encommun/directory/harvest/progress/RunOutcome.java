package org.encommun.directory.harvest.progress;

/** What came of a run. */
public enum RunOutcome {
    /** It has not ended. */
    RUNNING,
    /** The server has nothing new. */
    UNCHANGED,
    /** The table was fetched and has become an import. */
    IMPORTED,
    /** The feed was read to its end. */
    READ,
    /** Nothing could be fetched, or it was not what the source should be. What a feed gave before counts. */
    FAILED
}
