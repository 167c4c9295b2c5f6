package org.encommun.event.venue;

import jakarta.validation.constraints.DecimalMax;
import jakarta.validation.constraints.DecimalMin;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;

import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.encommun.defaults.problem.Refusal;
import org.encommun.defaults.text.SingleLineText;

/**
 * The address of a venue.
 *
 * @param street number and street, as in a postal address
 * @param postalCode five digits
 * @param locality the locality, as in a postal address
 * @param communeCode the commune's INSEE code, since several communes may share a postal code
 * @param latitude in degrees (WGS 84), only together with {@code longitude}
 * @param longitude in degrees (WGS 84)
 */
public record Address(
        @SingleLineText(max = 200)
        @Schema(nullable = true, description = "Number and street.", examples = "29 avenue de Verdun") String street,
        @NotNull @Pattern(regexp = "\\d{5}") @Schema(examples = "63190") String postalCode,
        @NotNull @SingleLineText(max = 100)
        @Schema(description = "The locality, as in a postal address.", examples = "Lezoux") String locality,
        @NotNull @Pattern(regexp = "[0-9AB]{5}")
        @Schema(description = "The INSEE code of the commune.", examples = "63195") String communeCode,
        @DecimalMin("-90") @DecimalMax("90")
        @Schema(nullable = true, description = "In degrees (WGS 84); only together with the longitude.",
                examples = "45.8275") Double latitude,
        @DecimalMin("-180") @DecimalMax("180")
        @Schema(nullable = true, description = "In degrees (WGS 84).", examples = "3.3803") Double longitude) {

    /** @throws Refusal {@link VenueProblem#HALF_COORDINATES} with only one of the two coordinates */
    void requireWholeCoordinates() {
        if ((latitude == null) != (longitude == null)) {
            throw new Refusal(VenueProblem.HALF_COORDINATES).with("field",
                    latitude == null ? "address.latitude" : "address.longitude");
        }
    }
}
