package org.encommun.directory.place;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;

import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.encommun.defaults.text.SingleLineText;

import com.fasterxml.jackson.annotation.JsonInclude;

/**
 * Where a place is.
 *
 * @param commune the name of the commune as its source writes it
 * @param communeCode the INSEE code of the commune of today, also where the source has that of a former one
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record PlaceAddress(
        @SingleLineText(max = 200)
        @Schema(nullable = true, description = "Number and street.", examples = "5 rue Maurice Audin") String street,
        @SingleLineText(max = 200)
        @Schema(nullable = true, description = "Building, floor, entrance.", examples = "1er étage") String complement,
        @Pattern(regexp = "[0-9]{5}")
        @Schema(nullable = true, description = "The postal code.", examples = "63190") String postalCode,
        @NotNull @SingleLineText(max = 100) @Schema(description = "The commune.", examples = "Lezoux") String commune,
        @NotNull @Pattern(regexp = "[0-9AB]{5}")
        @Schema(description = "The INSEE code of the commune.", examples = "63195") String communeCode) {}
