package org.encommun.event.material;

/** What kind of thing an event leaves. */
public enum MaterialType {
    /** Sound or video of what was said. */
    RECORDING,
    /** What was learnt, in short. */
    SYNTHESIS,
    /** What was shown. */
    SLIDES,
    /** A text about the event, or from it. */
    ARTICLE
}
