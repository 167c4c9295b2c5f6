package org.encommun.directory.export.map;

import jakarta.annotation.security.PermitAll;
import jakarta.validation.Valid;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;

import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.security.SecurityRequirements;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.encommun.defaults.precondition.Responses;
import org.jboss.resteasy.reactive.RestResponse;

/** The map of places over HTTP. */
@Path("/directory/places.geojson")
@SecurityRequirements
@Tag(name = "Places")
@PermitAll
public class MapResource {

    private static final String GEOJSON = "application/geo+json";

    private final MapService maps;
    private final Responses responses;

    MapResource(MapService maps, Responses responses) {
        this.maps = maps;
        this.responses = responses;
    }

    @GET
    @Produces(GEOJSON)
    @Operation(operationId = "mapPlaces", summary = "Map the places within a box",
            description = "GeoJSON (RFC 7946). Up to 2,000 places are shown one by one, and each stop of an "
                    + "itinerant place as a feature of its own (`stopOf`). Where there are more, `counted` is "
                    + "true and there is one feature for each commune, or for each département if there are more than 2,000 "
                    + "communes, with the number of its places in the box at the mean of their points.")
    @APIResponse(responseCode = "200", description = "The map.",
            content = @Content(mediaType = GEOJSON, schema = @Schema(implementation = PlaceMap.class)))
    public RestResponse<byte[]> map(@Valid @BeanParam BoundingBoxRequest box) {
        return responses.document(maps.map(box.box()), null);
    }
}
