package org.encommun.directory.export.schemaorg;

import java.util.UUID;

import jakarta.annotation.security.PermitAll;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;

import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.security.SecurityRequirements;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.encommun.defaults.precondition.Responses;
import org.jboss.resteasy.reactive.RestResponse;

/** The description of an actor for search engines over HTTP. */
@Path("/directory/actors/{actorId}/actor.jsonld")
@SecurityRequirements
@Tag(name = "Actors")
@PermitAll
public class StructuredActorResource {

    private static final String JSON_LD = "application/ld+json";

    private final StructuredActorService actors;
    private final Responses responses;

    StructuredActorResource(StructuredActorService actors, Responses responses) {
        this.actors = actors;
        this.responses = responses;
    }

    @GET
    @Produces(JSON_LD)
    @Operation(operationId = "getStructuredActor", summary = "Read an actor as structured data for search engines",
            description = "A schema.org Organization in JSON-LD with its places that are open, the oldest 200 at most; put it "
                    + "into the page of the actor. Opening hours that are the same every week are an "
                    + "OpeningHoursSpecification, others a text.")
    @APIResponse(responseCode = "200", description = "The actor.",
            content = @Content(mediaType = JSON_LD, schema = @Schema(type = SchemaType.OBJECT)))
    public RestResponse<byte[]> structuredData(UUID actorId) {
        return responses.document(actors.document(actorId), null);
    }
}
