package org.encommun.event.venue;

import jakarta.validation.constraints.DecimalMax;
import jakarta.validation.constraints.DecimalMin;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;

import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.encommun.defaults.problem.Refusal;
import org.encommun.defaults.text.SingleLineText;

/**
 * Where a venue is.
 *
 * @param street number and street, as on a letter
 * @param postalCode five digits
 * @param locality the commune as on a letter
 * @param communeCode its INSEE code, which tells apart what postal codes share
 * @param latitude in degrees (WGS 84), with {@code longitude} or not at all
 * @param longitude in degrees (WGS 84)
 */
public record Address(
        @SingleLineText(max = 200)
        @Schema(nullable = true, description = "Number and street.", examples = "29 avenue de Verdun") String street,
        @NotNull @Pattern(regexp = "\\d{5}") @Schema(examples = "63190") String postalCode,
        @NotNull @SingleLineText(max = 100)
        @Schema(description = "The commune, as on a letter.", examples = "Lezoux") String locality,
        @NotNull @Pattern(regexp = "[0-9AB]{5}")
        @Schema(description = "The INSEE code of the commune.", examples = "63195") String communeCode,
        @DecimalMin("-90") @DecimalMax("90")
        @Schema(nullable = true, description = "In degrees (WGS 84); with the longitude or not at all.",
                examples = "45.8275") Double latitude,
        @DecimalMin("-180") @DecimalMax("180")
        @Schema(nullable = true, description = "In degrees (WGS 84).", examples = "3.3803") Double longitude) {

    /** @throws Refusal {@link VenueProblem#HALF_COORDINATES} with a latitude or a longitude alone */
    void requireWholeCoordinates() {
        if ((latitude == null) != (longitude == null)) {
            throw new Refusal(VenueProblem.HALF_COORDINATES).with("field",
                    latitude == null ? "address.latitude" : "address.longitude");
        }
    }
}
