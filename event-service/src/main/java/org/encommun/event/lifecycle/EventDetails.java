package org.encommun.event.lifecycle;

import java.time.OffsetDateTime;
import java.util.List;
import java.util.UUID;

import jakarta.validation.Valid;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;

import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.encommun.defaults.json.AbsentList;
import org.encommun.territory.Territory;

/**
 * What an event says of itself.
 *
 * @param slug its address in the web, unique
 * @param title at most 140 characters, so that a national agenda takes it
 * @param description in Markdown
 * @param previousEditionId the event that this one follows; absent for a first edition
 * @param startsAt with offset; an instant, whatever the offset
 * @param endsAt the instant at which it is over
 * @param timeZone the IANA zone in which people read its times
 * @param communeCode the INSEE code of the commune where it takes place; may be absent online only
 * @param capacity how many people it has room for on site; absent for no limit, and online
 * @param onlineCapacity how many people can take part by video; absent for no limit, and on site
 * @param onlineUrl the page from which everybody may take part by video
 * @param website the event's own page
 * @param themes what it is about, in the organisers' words
 * @param territories for whom it is: any mix of communes, EPCI, départements and régions
 */
public record EventDetails(
        @NotNull @Size(max = 80) @Pattern(regexp = "[a-z0-9]+(-[a-z0-9]+)*")
        @Schema(description = "Its address in the web: small letters, digits and hyphens.",
                examples = "lezoux-2026") String slug,
        @NotBlank @Size(max = 140) @Schema(examples = "NEC local de Lezoux") String title,
        @Size(max = 10_000) @Schema(nullable = true, description = "In Markdown.",
                examples = "Une après-midi à la médiathèque : visite, présentation, atelier **speed "
                        + "boat**.") String description,
        @NotNull @Schema(description = "Local, or the national one.") EventLevel level,
        @Schema(nullable = true, description = "The event that this one follows; absent for a first edition.",
                examples = "0193a1b2-7c3d-7e4f-8a5b-6c7d8e9f0a1b") UUID previousEditionId,
        @NotNull @Schema(description = "How people take part.") AttendanceMode mode,
        @NotNull @Schema(description = "When it begins.", examples = "2026-11-24T14:00:00+01:00") OffsetDateTime startsAt,
        @NotNull @Schema(description = "When it is over.", examples = "2026-11-24T17:00:00+01:00") OffsetDateTime endsAt,
        @NotBlank
        @Schema(description = "The IANA time zone in which people read its times.", examples = "Europe/Paris") String timeZone,
        @Pattern(regexp = "[0-9AB]{5}")
        @Schema(nullable = true, description = "The INSEE code of the commune where it takes place; may be absent online only.",
                examples = "63195") String communeCode,
        @Min(1)
        @Schema(nullable = true, description = "How many people it has room for on site; absent for no limit, and online.",
                examples = "40") Integer capacity,
        @Min(1)
        @Schema(nullable = true, description = "How many people can take part by video; absent for no limit, and on site.",
                examples = "200") Integer onlineCapacity,
        @Size(max = 500) @Pattern(regexp = WEB_ADDRESS)
        @Schema(nullable = true, description = "The page from which everybody may take part by video.",
                examples = "https://visio.exemple.fr/nec-lezoux") String onlineUrl,
        @Size(max = 500) @Pattern(regexp = WEB_ADDRESS)
        @Schema(nullable = true, description = "The event's own page.",
                examples = "https://www.exemple.fr/nec-lezoux") String website,
        @Size(max = 20) @Schema(description = "What it is about, in the organisers' words.",
                examples = "[\"accès aux droits\", \"médiation numérique\"]") List<@NotBlank @Size(max = 60) String> themes,
        @Size(max = 50)
        @Schema(description = "For whom it is: any mix of communes, EPCI, départements and "
                + "régions.") List<Territory.@NotNull @Valid Part> territories,
        @NotNull @Schema(description = "When registration opens.",
                examples = "2026-10-24T09:00:00+02:00") OffsetDateTime registrationOpensAt,
        @NotNull @Schema(description = "When registration closes.",
                examples = "2026-11-24T17:00:00+01:00") OffsetDateTime registrationClosesAt) {

    /** An absolute address of the web, without spaces. */
    public static final String WEB_ADDRESS = "https?://[\\p{L}\\p{N}._~%:-]+([/?#][^\\s<>\"\\\\^`{|}]*)?";

    /** Takes absent lists for empty ones. */
    public EventDetails {
        themes = AbsentList.orEmpty(themes);
        territories = AbsentList.orEmpty(territories);
    }
}
