package org.encommun.defaults.inbox;

import java.util.concurrent.ExecutionException;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;

import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.encommun.defaults.security.Role;

/** The dead letters of a service over HTTP, for operators. */
@Path("/dead-letters")
@Tag(name = "Operation", description = "For those who run the service.")
public class DeadLetterResource {

    private final DeadLetters deadLetters;

    DeadLetterResource(DeadLetters deadLetters) {
        this.deadLetters = deadLetters;
    }

    /** @param replayed how many events were replayed */
    public record Replay(
            @Schema(description = "How many events were given to the service once more.", examples = "3") int replayed) {}

    @POST
    @Path("/replay")
    @RolesAllowed(Role.ADMIN)
    @Operation(operationId = "replayDeadLetters", summary = "Give the events that were put aside to this service once more",
            description = "An event that still cannot be taken in comes back to the dead letters.")
    public Replay replay() throws ExecutionException, InterruptedException {
        return new Replay(deadLetters.replay());
    }
}
