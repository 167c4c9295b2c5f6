package org.encommun.directory.record;

/** Whether two records are of the same place. */
public enum Verdict {
    /** They are. */
    SAME,
    /** They are not. */
    DIFFERENT
}
