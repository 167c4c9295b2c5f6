package org.encommun.feedback.board;

import java.util.UUID;

import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.encommun.feedback.moderation.ModerationStatus;

/** A card as the API shows it. */
public record CardView(@Schema(examples = "019aa4c5-0004-7000-8000-00000000000e") UUID id,
        @Schema(description = "Goal, lever, brake or risk.") CardType type,
        @Schema(nullable = true, description = "Absent until a moderator shows it.",
                examples = "Un travail que personne ne voit") String text,
        @Schema(examples = "4") int votes,
        @Schema(description = "Whether everybody may read the text.") ModerationStatus moderation) {

    /** With its text, whatever the moderation: for moderators and for whoever wrote it. */
    static CardView complete(Card card) {
        return of(card, true);
    }

    /** @param withHiddenText whether a text is included that only moderators may read */
    static CardView of(Card card, boolean withHiddenText) {
        return new CardView(card.id(), card.type(), withHiddenText || card.isShown() ? card.text() : null, card.votes(),
                card.moderation());
    }
}
