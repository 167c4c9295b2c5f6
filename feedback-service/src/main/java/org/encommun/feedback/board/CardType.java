package org.encommun.feedback.board;

/** What a card of a speed boat board stands for. */
public enum CardType {
    /** A goal. */
    ISLAND,
    /** A lever: what pushes forward. */
    WIND,
    /** A brake: what holds back. */
    ANCHOR,
    /** A risk. */
    REEF
}
