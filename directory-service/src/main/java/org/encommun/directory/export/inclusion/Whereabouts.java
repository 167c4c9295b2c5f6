package org.encommun.directory.export.inclusion;

import java.math.BigDecimal;

import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.encommun.directory.place.PlaceAddress;
import org.encommun.directory.place.PlaceDetails;
import org.encommun.directory.place.PlaceLocation;

import com.fasterxml.jackson.databind.PropertyNamingStrategies;
import com.fasterxml.jackson.databind.annotation.JsonNaming;

/** Where a structure is or a service is given, in the terms of data·inclusion. */
@JsonNaming(PropertyNamingStrategies.SnakeCaseStrategy.class)
record Whereabouts(
        @Schema(nullable = true, examples = "Lezoux") String commune,
        @Schema(nullable = true, examples = "63190") String codePostal,
        @Schema(nullable = true, examples = "63195") String codeInsee,
        @Schema(nullable = true, examples = "5 rue Maurice Audin") String adresse,
        @Schema(nullable = true, examples = "1er étage") String complementAdresse,
        @Schema(nullable = true, examples = "3.384161") BigDecimal longitude,
        @Schema(nullable = true, examples = "45.826631") BigDecimal latitude) {

    static Whereabouts of(PlaceDetails place) {
        PlaceAddress address = place.address() == null ? new PlaceAddress(null, null, null, null, null) : place.address();
        PlaceLocation location = place.location() == null ? new PlaceLocation(null, null) : place.location();
        return new Whereabouts(address.commune(), address.postalCode(), address.communeCode(), address.street(),
                address.complement(), location.longitude(), location.latitude());
    }
}
