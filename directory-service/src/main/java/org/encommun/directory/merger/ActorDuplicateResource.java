package org.encommun.directory.merger;

import java.util.List;
import java.util.UUID;

import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;

import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.encommun.directory.actor.ActorDuplicateView;

import io.quarkus.security.Authenticated;

/** The likely duplicates of an actor over HTTP. */
@Path("/directory/actors/{actorId}/duplicates")
@Produces(MediaType.APPLICATION_JSON)
@Authenticated
@Tag(name = "Actors", description = "The organisations that take part in digital inclusion.")
public class ActorDuplicateResource {

    private final ActorDuplicateService duplicates;

    ActorDuplicateResource(ActorDuplicateService duplicates) {
        this.duplicates = duplicates;
    }

    @GET
    @Operation(operationId = "listActorDuplicates", summary = "List the actors that are likely to be the same organisation",
            description = "For anybody who is signed in. At most 10, the most likely first, with what each field says for or against it; without those that were "
                    + "decided to be different.")
    public List<ActorDuplicateView> list(UUID actorId) {
        return duplicates.list(actorId);
    }
}
