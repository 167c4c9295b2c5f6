package org.encommun.feedback.board;

import org.encommun.defaults.outbox.Fact;

/** What can happen to a board. */
enum BoardFact implements Fact {
    /** It was opened. */
    OPENED,
    /** A card was added. */
    CARD_ADDED,
    /** A card got a vote. */
    CARD_VOTED,
    /** A moderator decided about a card. */
    CARD_MODERATED
}
