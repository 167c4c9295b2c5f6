package org.encommun.event.proposal;

/** The status of a proposal. */
public enum ProposalStatus {
    /** Being worked on by its authors. */
    OPEN,
    /** Accepted into the programme's working draft. */
    ACCEPTED,
    /** Declined, for a stated reason. */
    DECLINED,
    /** Merged into another one. */
    MERGED
}
