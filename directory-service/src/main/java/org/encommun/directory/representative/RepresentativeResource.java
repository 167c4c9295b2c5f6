package org.encommun.directory.representative;

import java.util.List;
import java.util.UUID;

import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;

import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.encommun.defaults.precondition.IfMatch;
import org.encommun.defaults.precondition.Responses;
import org.jboss.resteasy.reactive.Cache;
import org.jboss.resteasy.reactive.RestResponse;

import io.quarkus.security.Authenticated;

/** The representatives of an actor over HTTP. */
@Path("/directory/actors/{actorId}/representatives")
@Consumes(MediaType.APPLICATION_JSON)
@Produces(MediaType.APPLICATION_JSON)
@Cache(noStore = true)
@Authenticated
@Tag(name = "Representatives",
        description = "Who speaks for an actor: whoever's claim was accepted by another representative, by the partner network that "
                + "registered the actor, or by an administrator. For these only.")
public class RepresentativeResource {

    private final RepresentativeService representatives;
    private final Responses responses;

    RepresentativeResource(RepresentativeService representatives, Responses responses) {
        this.representatives = representatives;
        this.responses = responses;
    }

    @GET
    @Operation(operationId = "listRepresentatives", summary = "List the representatives of an actor, oldest first")
    public List<RepresentativeView> list(UUID actorId) {
        return representatives.list(actorId).stream().map(RepresentativeView::of).toList();
    }

    @GET
    @Path("/{representativeId}")
    @Operation(operationId = "getRepresentative", summary = "Read a representative of an actor",
            description = "The entity tag is that of all its representatives together.")
    public RestResponse<RepresentativeView> get(UUID actorId, UUID representativeId) {
        RepresentativeService.VersionedRepresentative found = representatives.get(actorId, representativeId);
        return responses.ok(found.version(), () -> RepresentativeView.of(found.representative()));
    }

    @DELETE
    @Path("/{representativeId}")
    @Operation(operationId = "removeRepresentative", summary = "Remove a representative of an actor",
            description = "Representatives may remove themselves, the last one too. What they confirmed in the actor's name stays confirmed.")
    public void remove(UUID actorId, UUID representativeId, @BeanParam IfMatch ifMatch) {
        representatives.remove(actorId, representativeId, ifMatch);
    }
}
