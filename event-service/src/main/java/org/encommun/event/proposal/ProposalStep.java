package org.encommun.event.proposal;

/** The steps in the history of a proposal. */
public enum ProposalStep {
    /** It was created. */
    WRITTEN,
    /** Its title or description changed. */
    CHANGED,
    /** An author joined. */
    JOINED,
    /** Another proposal was merged into it. */
    MERGED,
    /** The organisers accepted it. */
    ACCEPTED,
    /** The organisers declined it. */
    DECLINED
}
