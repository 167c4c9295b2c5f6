package org.encommun.feedback.survey;

import jakarta.validation.constraints.NotNull;

import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.encommun.defaults.text.SingleLineText;

/** A question of a new survey. */
public record NewQuestion(@NotNull @Schema(description = "What it asks for.") QuestionType type,
        @NotNull @SingleLineText(max = 300)
        @Schema(examples = "Cette rencontre vous a-t-elle été utile ?") String label) {}
