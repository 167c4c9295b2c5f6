package org.encommun.event.proposal;

import org.encommun.defaults.problem.ProblemType;

/** Refusals of proposals. */
public enum ProposalProblem implements ProblemType {

    /** The event has no such proposal. */
    UNKNOWN_PROPOSAL(422),
    /** The proposal is accepted, declined or merged into another, and can no longer change. */
    PROPOSAL_CLOSED(409),
    /** An actor is named twice among the authors. */
    AUTHOR_NAMED_TWICE(422),
    /** The actor is among the authors already. */
    ALREADY_AUTHOR(409),
    /** A proposal is to be merged into itself. */
    MERGE_WITH_ITSELF(422),
    /** The other proposal is the one that this one was merged into. */
    MERGE_IN_A_CIRCLE(409);

    private final int status;

    ProposalProblem(int status) {
        this.status = status;
    }

    @Override
    public int status() {
        return status;
    }
}
