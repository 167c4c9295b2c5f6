package org.encommun.event.team.invitation;

import java.time.Instant;

import jakarta.validation.constraints.NotNull;

import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.encommun.defaults.security.TeamRole;
import org.encommun.defaults.text.SingleLineText;

/** An invitation that an organiser gives out. */
public record NewInvitation(@NotNull @Schema(description = "What the new member may do.") TeamRole role,
        @SingleLineText(max = 100)
        @Schema(nullable = true, description = "How the organisers call the new member. Shown to organisers only.",
                examples = "Modération de l’atelier") String label,
        @Schema(nullable = true, description = "When it expires, within a year; absent for in seven days.",
                examples = "2026-09-15T22:00:00Z") Instant expiresAt) {}
