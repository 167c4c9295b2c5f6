package org.encommun.feedback.moderation;

/** Whether everybody may read a free text; a moderator reads it first. */
public enum ModerationStatus {
    /** Nobody has read it yet. */
    PENDING,
    /** Everybody may read it. */
    SHOWN,
    /** Nobody may read it: it names or hurts somebody, or is off topic. */
    HIDDEN
}
