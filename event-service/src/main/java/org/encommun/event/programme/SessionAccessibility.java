package org.encommun.event.programme;

/** Accessibility features of a session. */
public enum SessionAccessibility {
    /** Interpreted into French sign language (LSF). */
    SIGN_LANGUAGE,
    /** Captioned live. */
    CAPTIONS,
    /** With an induction loop for hearing aids. */
    HEARING_LOOP,
    /** In easy language (FALC). */
    EASY_TO_READ,
    /** With audio description of what is shown. */
    AUDIO_DESCRIPTION
}
