package org.encommun.directory.territory;

import java.util.List;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;

import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.security.SecurityRequirements;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.encommun.defaults.problem.CommonProblem;
import org.encommun.defaults.problem.Refusal;
import org.encommun.territory.Territories;
import org.encommun.territory.Territory;

/** The communes, EPCI, départements and régions over HTTP, for forms that ask where. */
@Path("/directory/territories")
@Produces(MediaType.APPLICATION_JSON)
@SecurityRequirements
@Tag(name = "Territories", description = "The parts of France, vintage 2026 of the Code officiel géographique.")
public class TerritoryResource {

    private final Territories territories;

    TerritoryResource(Territories territories) {
        this.territories = territories;
    }

    /** A territory and what it is a part of. */
    public record TerritoryView(@Schema(description = "What kind of territory it is.") Territory.Kind kind,
            @Schema(description = "Its code in the Code officiel géographique; an EPCI's SIREN.",
                    examples = "63195") String code,
            @Schema(examples = "Lezoux") String name,
            @Schema(nullable = true, description = "Of a commune.", examples = "[\"63190\"]") List<String> postalCodes,
            @Schema(description = "What it is a part of, the smallest first.") List<Territory.Part> within) {

        static TerritoryView of(Territory territory) {
            return new TerritoryView(territory.kind(), territory.code(), territory.name(), territory.postalCodes(),
                    territory.within());
        }
    }

    @GET
    @Operation(operationId = "findTerritories", summary = "Find territories by the beginning of their name, the largest first")
    public List<TerritoryView> find(
            @Parameter(description = "The beginning of the name; accents and case do not matter.", example = "lezou")
            @QueryParam("name") @NotNull @Size(min = 2, max = 100) String name,
            @Parameter(description = "How many at most.") @QueryParam("limit") @DefaultValue("20") @Min(1)
            @Max(200) int limit) {
        return territories.named(name, limit).stream().map(TerritoryView::of).toList();
    }

    @GET
    @Path("/{kind}/{code}")
    @Operation(operationId = "getTerritory", summary = "Read a territory")
    public TerritoryView get(@Parameter(example = "COMMUNE") @PathParam("kind") Territory.Kind kind,
            @Parameter(example = "63195") @PathParam("code") String code) {
        return TerritoryView.of(territories.find(kind, code).orElseThrow(() -> new Refusal(CommonProblem.NOT_FOUND)));
    }
}
