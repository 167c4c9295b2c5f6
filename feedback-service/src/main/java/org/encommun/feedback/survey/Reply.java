package org.encommun.feedback.survey;

import java.util.UUID;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;

import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.encommun.defaults.text.MultiLineText;

/**
 * A reply to one question: a rating or a text, as the question asks.
 *
 * @param rating from 1, not at all, to 5, very much
 * @param text moderated before it is shown
 */
public record Reply(@NotNull @Schema(examples = "019aa4c5-0002-7000-8000-00000000000c") UUID questionId,
        @Min(Question.LOWEST) @Max(Question.HIGHEST)
        @Schema(nullable = true, description = "From 1, not at all, to 5, very much; for a question that asks for a rating.",
                examples = "5") Integer rating,
        @MultiLineText(max = 4000)
        @Schema(nullable = true,
                description = "For a question that asks for a text. Read by a moderator before it is shown; must "
                        + "not name or describe other people.",
                examples = "Se retrouver plus souvent !") String text) {}
