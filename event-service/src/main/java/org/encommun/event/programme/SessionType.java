package org.encommun.event.programme;

/** What happens in a session. A break is a session too. */
public enum SessionType {
    /** People arrive. */
    WELCOME,
    /** All together. */
    PLENARY,
    /** Several speakers discuss. */
    ROUND_TABLE,
    /** People make something together. */
    WORKSHOP,
    /** A walk through a place. */
    VISIT,
    /** A talk. */
    PRESENTATION,
    /** Time to do nothing and meet. */
    BREAK
}
