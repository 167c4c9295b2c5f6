package org.encommun.event.programme;

/** The types of session, including breaks. */
public enum SessionType {
    /** People arrive. */
    WELCOME,
    /** For all participants together. */
    PLENARY,
    /** Several speakers discuss. */
    ROUND_TABLE,
    /** People make something together. */
    WORKSHOP,
    /** A walk through a place. */
    VISIT,
    /** A talk. */
    PRESENTATION,
    /** Free time to rest and meet. */
    BREAK
}
