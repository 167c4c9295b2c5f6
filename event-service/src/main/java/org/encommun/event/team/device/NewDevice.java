package org.encommun.event.team.device;

import java.time.Instant;

import jakarta.validation.constraints.NotNull;

import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.encommun.defaults.text.SingleLineText;

/** A check-in device that an organiser sets up. */
public record NewDevice(@NotNull @SingleLineText(max = 100)
@Schema(description = "How you call it.", examples = "Téléphone de l’entrée") String name,
        @Schema(nullable = true, description = "When its key expires, within a year; absent for in thirty days.",
                examples = "2026-11-25T22:00:00Z") Instant expiresAt) {}
