package org.encommun.event.proposal;

/** What became of a proposal. */
public enum ProposalStatus {
    /** Being worked on by its authors. */
    OPEN,
    /** Taken into the programme's working draft. */
    ACCEPTED,
    /** Not taken, for a stated reason. */
    DECLINED,
    /** Goes on within another one. */
    MERGED
}
