package org.encommun.feedback.event;

import java.time.Instant;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * Whether an actor stands by what organisers state of it.
 *
 * @param status {@code STATED} by the organisers, {@code CONFIRMED} or {@code WITHDRAWN} by a representative of the actor
 */
public record Statement(
        @NotBlank
        @Schema(description = "`STATED` by the organisers, `CONFIRMED` or `WITHDRAWN` by a representative of the actor.",
                examples = "CONFIRMED") String status,
        @NotNull @Schema(description = "When organisers stated or changed it last, in UTC.",
                examples = "2026-09-01T08:00:00Z") Instant statedAt,
        @Schema(nullable = true, description = "When it was confirmed last, in UTC; absent for never.",
                examples = "2026-09-03T10:00:00Z") Instant confirmedAt,
        @Schema(nullable = true, description = "When it was withdrawn last, in UTC; absent for never.",
                examples = "2026-10-03T10:00:00Z") Instant withdrawnAt) {}
