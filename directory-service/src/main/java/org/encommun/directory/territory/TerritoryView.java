package org.encommun.directory.territory;

import java.util.List;

import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.encommun.territory.Territory;

/** A territory with those that contain it, as the API shows it. */
public record TerritoryView(@Schema(description = "What kind of territory it is.") Territory.Kind kind,
        @Schema(description = "Its code in the Code officiel géographique; an EPCI's SIREN.",
                examples = "63195") String code,
        @Schema(examples = "Lezoux") String name,
        @Schema(nullable = true, description = "Of a commune.", examples = "[\"63190\"]") List<String> postalCodes,
        @Schema(description = "The territories that contain it, smallest first.") List<Territory.Part> within) {

    static TerritoryView of(Territory territory) {
        return new TerritoryView(territory.kind(), territory.code(), territory.name(), territory.postalCodes(),
                territory.within());
    }
}
