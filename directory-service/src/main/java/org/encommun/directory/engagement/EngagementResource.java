package org.encommun.directory.engagement;

import java.util.List;
import java.util.UUID;

import jakarta.annotation.security.PermitAll;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;

import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.security.SecurityRequirements;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** The engagements of an actor over HTTP. */
@Path("/directory/actors/{actorId}/engagements")
@Produces(MediaType.APPLICATION_JSON)
@SecurityRequirements
@Tag(name = "Actors")
public class EngagementResource {

    private final EngagementService engagements;

    EngagementResource(EngagementService engagements) {
        this.engagements = engagements;
    }

    @GET
    @PermitAll
    @Operation(operationId = "listEngagements", summary = "List the events that an actor organises, earliest first",
            description = "Published events only; a cancelled one stays in the list with its status.")
    public List<EngagementView> list(UUID actorId) {
        return engagements.list(actorId).stream().map(EngagementView::of).toList();
    }
}
