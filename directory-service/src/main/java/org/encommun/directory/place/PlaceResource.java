package org.encommun.directory.place;

import java.util.UUID;

import jakarta.annotation.security.PermitAll;
import jakarta.validation.Valid;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;

import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.security.SecurityRequirements;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.encommun.defaults.paging.Page;
import org.encommun.defaults.paging.PageRequest;
import org.encommun.defaults.precondition.Responses;
import org.jboss.resteasy.reactive.RestResponse;

/** The places over HTTP. */
@Path("/directory/places")
@Produces(MediaType.APPLICATION_JSON)
@SecurityRequirements
@Tag(name = "Places", description = "Where people are helped with digital matters, by the records of all networks.")
public class PlaceResource {

    private final PlaceService places;
    private final Responses responses;

    PlaceResource(PlaceService places, Responses responses) {
        this.places = places;
        this.responses = responses;
    }

    @GET
    @PermitAll
    @Operation(operationId = "listPlaces", summary = "List the places, oldest first",
            description = "A partner network's machine also sees what only networks may see.")
    public Page<PlaceView> list(@Valid @BeanParam PageRequest page) {
        return page.of(places.list(page.afterId(), page.rows()), shown -> shown.place().id(),
                shown -> PlaceView.of(shown.place(), shown.standing()));
    }

    @GET
    @Path("/{placeId}")
    @PermitAll
    @Operation(operationId = "getPlace", summary = "Read a place",
            description = "With the network from which each value comes, since when, and why it stands. A place that was merged says into which.")
    public RestResponse<PlaceView> get(UUID placeId) {
        PlaceService.Shown found = places.get(placeId);
        return responses.fresh(found.place().version(), PlaceView.of(found.place(), found.standing()));
    }
}
