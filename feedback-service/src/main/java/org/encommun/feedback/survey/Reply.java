package org.encommun.feedback.survey;

import java.util.UUID;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * What somebody says to one question: a rating or a text, as the question asks.
 *
 * @param rating from 1, not at all, to 5, very much
 * @param text moderated before it is shown
 */
public record Reply(@NotNull @Schema(examples = "019aa4c5-0002-7000-8000-00000000000c") UUID questionId,
        @Min(Question.LOWEST) @Max(Question.HIGHEST)
        @Schema(description = "From 1, not at all, to 5, very much.", examples = "5") Integer rating,
        @Size(min = 1, max = 4000)
        @Schema(description = "Read by a moderator before it is shown. Write nothing of other people in it.",
                examples = "Se retrouver plus souvent !") String text) {}
