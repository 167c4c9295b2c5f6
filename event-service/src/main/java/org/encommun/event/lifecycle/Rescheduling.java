package org.encommun.event.lifecycle;

import java.time.OffsetDateTime;

import jakarta.validation.constraints.NotNull;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * The new hours of a published event.
 *
 * @param startsAt the new start
 * @param endsAt the new end
 * @param timeZone the new IANA zone; {@code null} for the present one
 * @param registrationClosesAt the new end of registration
 */
public record Rescheduling(
        @NotNull @Schema(description = "The new start.", examples = "2026-12-01T14:00:00+01:00") OffsetDateTime startsAt,
        @NotNull @Schema(description = "The new end.", examples = "2026-12-01T17:00:00+01:00") OffsetDateTime endsAt,
        @Schema(description = "The new IANA time zone, if it changes.", examples = "Europe/Paris") String timeZone,
        @NotNull @Schema(description = "The new end of registration.",
                examples = "2026-12-01T14:00:00+01:00") OffsetDateTime registrationClosesAt) {}
