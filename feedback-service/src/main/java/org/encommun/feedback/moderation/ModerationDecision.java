package org.encommun.feedback.moderation;

import jakarta.validation.constraints.NotNull;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** @param moderation what a moderator decides on a free text */
public record ModerationDecision(
        @NotNull @Schema(description = "Whether everybody may read the text.") ModerationStatus moderation) {}
