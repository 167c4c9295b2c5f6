package org.encommun.defaults.deadletter;

/** What became of a dead letter that was replayed. */
public enum ReplayOutcome {
    /** It took effect. */
    PROCESSED,
    /** A later state of its aggregate was processed before, or this service no longer reads such events. */
    SUPERSEDED,
    /** It still cannot be processed, and stays. */
    REFUSED
}
