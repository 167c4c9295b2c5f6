package org.encommun.directory.search;

import jakarta.annotation.security.PermitAll;
import jakarta.validation.Valid;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;

import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.headers.Header;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.security.SecurityRequirements;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/**
 * The search for places over HTTP. Apart from the list of places, which is complete and in the order of ids for whoever copies it, and
 * whose pages have no counts.
 */
@Path("/directory/places/search")
@Produces(MediaType.APPLICATION_JSON)
@SecurityRequirements
@Tag(name = "Places")
public class PlaceSearchResource {

    private final PlaceSearchService search;

    PlaceSearchResource(PlaceSearchService search) {
        this.search = search;
    }

    @GET
    @PermitAll
    @Operation(operationId = "searchPlaces", summary = "Find places",
            description = "By text, terms, territory, opening hours and distance: places that meet all parameters, and of a parameter that "
                    + "is repeated one value. A partner network's machine also finds what only networks may see. What changes is found at "
                    + "once; opening hours and new words for misspelt ones after some seconds.")
    @APIResponse(responseCode = "200", description = "What was found.",
            headers = @Header(name = "Link", description = "The address of the next page (RFC 8288); absent on the last page.",
                    schema = @Schema(type = SchemaType.STRING)),
            content = @Content(mediaType = MediaType.APPLICATION_JSON,
                    schema = @Schema(implementation = PlaceSearchView.class)))
    public PlaceSearchView find(@Valid @BeanParam PlaceSearchRequest request) {
        return search.find(request);
    }
}
