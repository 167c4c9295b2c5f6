package org.encommun.event;

import java.time.OffsetDateTime;
import java.util.UUID;

import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * What an event says of itself.
 *
 * @param slug its address in the web, unique
 * @param title at most 140 characters, so that a national agenda takes it
 * @param description in Markdown
 * @param startsAt with offset; an instant, whatever the offset
 * @param endsAt the instant at which it is over
 * @param timeZone the IANA zone in which people read its times
 * @param communeCode the INSEE code of the commune where it takes place; may be absent online only
 * @param capacity how many people it has room for; absent for no limit
 * @param previousEditionId the event that it follows; absent for a first edition
 */
public record EventDetails(
        @NotNull @Size(max = 80) @Pattern(regexp = "[a-z0-9]+(-[a-z0-9]+)*") @Schema(description = "Its address in the web: small letters, digits and hyphens.", examples = "lezoux-2026") String slug,
        @NotBlank @Size(max = 140) @Schema(examples = "NEC local de Lezoux") String title,
        @Size(max = 10_000) @Schema(description = "In Markdown.", examples = "Une après-midi à la médiathèque : visite, présentation, atelier **speed boat**.") String description,
        @NotNull @Schema(description = "Local, or the national one.") EventLevel level,
        @NotNull @Schema(description = "How people take part.") AttendanceMode mode,
        @NotNull @Schema(description = "When it begins.", examples = "2026-11-24T14:00:00+01:00") OffsetDateTime startsAt,
        @NotNull @Schema(description = "When it is over.", examples = "2026-11-24T17:00:00+01:00") OffsetDateTime endsAt,
        @NotBlank @Schema(description = "The IANA time zone in which people read its times.", examples = "Europe/Paris") String timeZone,
        @Pattern(regexp = "[0-9AB]{5}") @Schema(description = "The INSEE code of the commune where it takes place; may be absent online only.", examples = "63195") String communeCode,
        @Min(1) @Schema(description = "How many people it has room for; absent for no limit.", examples = "40") Integer capacity,
        @NotNull @Schema(description = "When registration opens.", examples = "2026-10-24T09:00:00+02:00") OffsetDateTime registrationOpensAt,
        @NotNull @Schema(description = "When registration closes.", examples = "2026-11-24T17:00:00+01:00") OffsetDateTime registrationClosesAt,
        @Schema(description = "The event that it follows, whose open axes and commitments it may take over; absent for a first edition.", examples = "019a0f11-2c3d-7a4b-9e5f-6a7b8c9d0e1f") UUID previousEditionId) {}
