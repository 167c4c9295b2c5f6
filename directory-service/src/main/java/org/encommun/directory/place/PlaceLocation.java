package org.encommun.directory.place;

import java.math.BigDecimal;
import java.math.RoundingMode;

import jakarta.validation.constraints.DecimalMax;
import jakarta.validation.constraints.DecimalMin;
import jakarta.validation.constraints.NotNull;

import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.encommun.directory.coordinates.Coordinates;

/** A point on the globe (WGS 84), in degrees with seven decimals, which is a centimetre. */
public record PlaceLocation(
        @NotNull @DecimalMin("-90") @DecimalMax("90")
        @Schema(description = "Degrees north.", examples = "45.826631") BigDecimal latitude,
        @NotNull @DecimalMin("-180") @DecimalMax("180")
        @Schema(description = "Degrees east.", examples = "3.384161") BigDecimal longitude) {

    private static final int DECIMALS = 7;

    /** Rounded, so that two sources that differ in the tenth decimal say the same. */
    public PlaceLocation {
        latitude = rounded(latitude);
        longitude = rounded(longitude);
    }

    /** That of a point. */
    public static PlaceLocation of(Coordinates point) {
        return new PlaceLocation(BigDecimal.valueOf(point.latitude()), BigDecimal.valueOf(point.longitude()));
    }

    /** The point. */
    public Coordinates coordinates() {
        return new Coordinates(latitude.doubleValue(), longitude.doubleValue());
    }

    private static BigDecimal rounded(BigDecimal degrees) {
        if (degrees == null) {
            return null;
        }
        BigDecimal rounded = degrees.setScale(DECIMALS, RoundingMode.HALF_EVEN).stripTrailingZeros();
        return rounded.scale() < 0 ? rounded.setScale(0, RoundingMode.UNNECESSARY) : rounded;
    }
}
