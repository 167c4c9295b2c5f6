package org.encommun.directory.place;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;

import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.encommun.defaults.text.SingleLineText;

import com.fasterxml.jackson.annotation.JsonInclude;

/**
 * Where an itinerant place stops, and when. The national standard has no column for it: it can say that a place moves about, and not
 * where to.
 *
 * @param address at least the commune
 * @param location {@code null} where it is not known
 * @param openingHours when it is there, in the OpenStreetMap syntax; {@code null} where it is not known
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record PlaceStop(
        @NotNull @Valid @Schema(description = "Where it stops.") PlaceAddress address,
        @Valid @Schema(nullable = true, description = "Where that is on the globe.") PlaceLocation location,
        @SingleLineText(max = 500)
        @Schema(nullable = true, description = "When it is there, in the OpenStreetMap syntax.",
                examples = "We[1] 14:00-17:00") String openingHours) {}
