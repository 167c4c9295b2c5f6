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
@Tag(name = "Operation", description = "For operators.")
public class DeadLetterResource {

    private final DeadLetters deadLetters;

    DeadLetterResource(DeadLetters deadLetters) {
        this.deadLetters = deadLetters;
    }

    /** @param replayed how many events were replayed */
    public record Replay(
            @Schema(description = "How many events were replayed.", examples = "3") int replayed) {}

    @POST
    @Path("/replay")
    @RolesAllowed(Role.ADMIN)
    @Operation(operationId = "replayDeadLetters", summary = "Replay the dead letters of this service",
            description = "An event that still cannot be processed returns to the dead letters.")
    public Replay replay() throws ExecutionException, InterruptedException {
        return new Replay(deadLetters.replay());
    }
}
