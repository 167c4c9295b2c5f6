package org.encommun.feedback.board;

import java.util.UUID;

import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.encommun.feedback.moderation.ModerationStatus;

/** A card as the API shows it. */
public record CardView(@Schema(examples = "019aa4c5-0004-7000-8000-00000000000e") UUID id,
        @Schema(description = "Goal, lever, brake or risk.") CardType type,
        @Schema(nullable = true, description = "Absent while a moderator has not let it be shown.",
                examples = "Un travail que personne ne voit") String text,
        @Schema(examples = "4") int votes,
        @Schema(description = "Whether everybody may read the text.") ModerationStatus moderation) {

    /** @param everything whether texts that are not shown to everybody are shown */
    static CardView of(Card card, boolean everything) {
        return new CardView(card.id(), card.type(), everything || card.isShown() ? card.text() : null, card.votes(),
                card.moderation());
    }
}
