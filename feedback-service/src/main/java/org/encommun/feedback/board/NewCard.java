package org.encommun.feedback.board;

import jakarta.validation.constraints.NotNull;

import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.encommun.defaults.text.MultiLineText;

/** A card that an attendee or a facilitator adds. */
public record NewCard(@NotNull @Schema(description = "Goal, lever, brake or risk.") CardType type,
        @NotNull @MultiLineText(max = 280)
        @Schema(description = "Must not name or describe other people.",
                examples = "Un travail que personne ne voit") String text) {}
