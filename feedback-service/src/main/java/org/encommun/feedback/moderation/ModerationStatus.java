package org.encommun.feedback.moderation;

/** Whether a free text may be read by everybody. Somebody reads it first. */
public enum ModerationStatus {
    /** Nobody has read it yet. */
    PENDING,
    /** Everybody may read it. */
    SHOWN,
    /** It stays unread: it names or hurts somebody, or is none of the matter. */
    HIDDEN
}
