package org.encommun.event.material;

/** The kinds of resource. */
public enum MaterialType {
    /** Audio or video. */
    RECORDING,
    /** A summary of the results. */
    SYNTHESIS,
    /** Presentation slides. */
    SLIDES,
    /** A text about the event, or from it. */
    ARTICLE
}
