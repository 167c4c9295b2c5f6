package org.encommun.event.programme;

/** What makes a session accessible to people whom a talk alone would leave out. */
public enum SessionAccessibility {
    /** Interpreted into French sign language (LSF). */
    SIGN_LANGUAGE,
    /** Captioned live. */
    CAPTIONS,
    /** With an induction loop for hearing aids. */
    HEARING_LOOP,
    /** In words that are easy to read and understand (FALC). */
    EASY_TO_READ,
    /** With audio description of what is shown. */
    AUDIO_DESCRIPTION
}
