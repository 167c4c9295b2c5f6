package org.encommun.event.proposal;

/** What happened to a proposal at some time. */
public enum ProposalStep {
    /** Its authors wrote it down. */
    WRITTEN,
    /** Its title or description changed. */
    CHANGED,
    /** An author joined. */
    JOINED,
    /** Another proposal became part of it. */
    MERGED,
    /** The organisers took it. */
    ACCEPTED,
    /** The organisers did not take it. */
    DECLINED
}
