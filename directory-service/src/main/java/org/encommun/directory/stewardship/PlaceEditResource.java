package org.encommun.directory.stewardship;

import java.util.UUID;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.PATCH;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;

import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.encommun.defaults.idempotency.Idempotent;
import org.encommun.defaults.json.MergePatch;
import org.encommun.defaults.precondition.Edit;
import org.encommun.defaults.precondition.Responses;
import org.encommun.directory.place.Place;
import org.encommun.directory.place.PlaceDetails;
import org.encommun.directory.place.PlaceView;
import org.jboss.resteasy.reactive.RestResponse;

import io.quarkus.security.Authenticated;

/** What people change of places, over HTTP. */
@Path("/directory/places/{placeId}")
@Consumes(MediaType.APPLICATION_JSON)
@Produces(MediaType.APPLICATION_JSON)
@Authenticated
@Tag(name = "Places")
public class PlaceEditResource {

    private final PlaceEditService edits;
    private final ConflictService conflicts;
    private final Responses responses;

    PlaceEditResource(PlaceEditService edits, ConflictService conflicts, Responses responses) {
        this.edits = edits;
        this.conflicts = conflicts;
        this.responses = responses;
    }

    @PATCH
    @Consumes(MergePatch.MEDIA_TYPE)
    @Operation(operationId = "changePlace", summary = "Say something else of a place",
            description = "For representatives of its actor and administrators, and for whoever registered the actor until somebody represents it. What a "
                    + "representative says stands before what networks say. Networks change their own record instead. A member that is `null` shall have no "
                    + "value until a network says something new.")
    @APIResponseSchema(value = PlaceView.class, responseCode = "200", responseDescription = "Done.")
    @APIResponse(responseCode = "422", description = "No commune has this INSEE code.")
    public RestResponse<PlaceView> change(UUID placeId, @NotNull Edit<PlaceDetails> edit) {
        return responses.ok(edits.update(placeId, edit), PlaceEditResource::view);
    }

    @POST
    @Path("/decisions")
    @Idempotent
    @Operation(operationId = "decideConflict", summary = "Decide which record's value of a field stands",
            description = "For representatives of the place's actor and administrators. It holds until a network says something new of the field.")
    public RestResponse<PlaceView> decide(UUID placeId, @NotNull @Valid DecisionDetails decision) {
        return responses.createdAt("/directory/places/" + placeId, conflicts.decide(placeId, decision),
                PlaceEditResource::view);
    }

    private static PlaceView view(Place place) {
        return PlaceView.ofEverything(place);
    }
}
