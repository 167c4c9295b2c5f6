package org.encommun.local.faults.workload;

/** What a client knows of a command at the end. */
public enum Outcome {
    /** It took effect. */
    ACKNOWLEDGED,
    /** It took no effect. */
    REFUSED,
    /** It took effect or not: no answer came, or others have since changed what would show it. */
    UNDECIDED,
    /** It was not sent, since what it depends on did not succeed. */
    SKIPPED
}
