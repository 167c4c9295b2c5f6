package org.encommun.directory.link;

/** Whether the two of a pair are the same. */
public enum Verdict {
    /** They are. */
    SAME,
    /** They are not. */
    DIFFERENT
}
