package org.encommun.directory.harvest.source;

/** Whether a source is fetched. */
public enum SourceStatus {
    /** It is. */
    ACTIVE,
    /** Not until it is active again. */
    PAUSED
}
