package org.encommun.directory.territory;

import java.util.List;

import jakarta.annotation.security.PermitAll;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;

import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.security.SecurityRequirements;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.encommun.defaults.problem.CommonProblem;
import org.encommun.defaults.problem.Refusal;
import org.encommun.territory.Territories;
import org.encommun.territory.Territory;

/** The communes, EPCI, départements and régions over HTTP, for address forms. */
@Path("/directory/territories")
@Produces(MediaType.APPLICATION_JSON)
@SecurityRequirements
@Tag(name = "Territories",
        description = "Communes, EPCI, départements and régions, from the Code officiel géographique of 2026.")
public class TerritoryResource {

    private final Territories territories;

    TerritoryResource(Territories territories) {
        this.territories = territories;
    }

    @GET
    @PermitAll
    @Operation(operationId = "findTerritories", summary = "Find territories by the beginning of their name",
            description = "Largest first.")
    public List<TerritoryView> find(
            @Parameter(description = "The beginning of the name; accents and case do not matter.", example = "lezou")
            @QueryParam("name") @NotNull @Size(min = 2, max = 100) String name,
            @Parameter(description = "The maximum number of results.") @QueryParam("limit") @DefaultValue("20") @Min(1)
            @Max(200) int limit) {
        return territories.named(name, limit).stream().map(TerritoryView::of).toList();
    }

    @GET
    @PermitAll
    @Path("/{kind}/{code}")
    @Operation(operationId = "getTerritory", summary = "Read a territory",
            description = "With the larger territories that it belongs to.")
    public TerritoryView get(@Parameter(example = "COMMUNE") Territory.Kind kind,
            @Parameter(example = "63195") String code) {
        return TerritoryView.of(territories.find(kind, code).orElseThrow(() -> new Refusal(CommonProblem.NOT_FOUND)));
    }
}
