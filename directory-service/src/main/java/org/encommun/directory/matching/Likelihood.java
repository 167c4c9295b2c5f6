package org.encommun.directory.matching;

/** What is done about two records, by the probability that they are about the same place. */
public enum Likelihood {
    /** Nothing: hardly the same place. */
    UNLIKELY,
    /** The pair is shown to people, who decide. */
    REVIEW,
    /** Near certain, and shown as such to those who decide. */
    LIKELY
}
