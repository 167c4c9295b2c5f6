package org.encommun.feedback.board;

import org.encommun.defaults.problem.ProblemType;

/** Why a board refuses. */
public enum BoardProblem implements ProblemType {

    /** The person has voted for the card. */
    ALREADY_VOTED(409),
    /** The card is hidden. */
    CARD_HIDDEN(409);

    private final int status;

    BoardProblem(int status) {
        this.status = status;
    }

    @Override
    public int status() {
        return status;
    }
}
