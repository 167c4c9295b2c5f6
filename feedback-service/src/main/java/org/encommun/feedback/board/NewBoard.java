package org.encommun.feedback.board;

import java.util.UUID;

import jakarta.validation.constraints.NotNull;

import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.encommun.defaults.text.SingleLineText;

/** A board that an organiser opens. */
public record NewBoard(@NotNull @SingleLineText(max = 200)
@Schema(examples = "Le métier de conseiller numérique") String title,
        @Schema(nullable = true, description = "The workshop in which it is made; absent where it is about the whole event.",
                examples = "019aa4c3-02bb-7000-8000-000000000002") UUID sessionId) {}
