package org.encommun.directory.territory;

import java.util.Optional;

import jakarta.validation.constraints.Pattern;
import jakarta.ws.rs.QueryParam;

import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.encommun.territory.Territory;

/** The query parameter that limits what is read to one territory. */
public class TerritoryRequest {

    @QueryParam("territory")
    @Pattern(regexp = "(COMMUNE|EPCI|DEPARTEMENT|REGION):[0-9AB]{2,9}")
    @Parameter(description = "Only what is in this territory: its kind and its code.", example = "DEPARTEMENT:63")
    String territory;

    /** The territory; empty for all. */
    public Optional<Territory.Part> part() {
        return Optional.ofNullable(territory).map(Territory.Part::parse);
    }
}
