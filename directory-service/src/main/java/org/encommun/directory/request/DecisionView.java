package org.encommun.directory.request;

import java.time.Instant;

import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.encommun.directory.representation.Capacity;

/** How a request ended, as the API shows it. */
public record DecisionView(@Schema(description = "In UTC.", examples = "2026-09-02T09:30:00Z") Instant decidedAt,
        @Schema(nullable = true,
                description = "In which capacity it was decided; absent where it was withdrawn.") Capacity capacity,
        @Schema(nullable = true, description = "The reason, where one was given.",
                examples = "Cette personne a quitté la médiathèque en juin.") String reason) {

    /** @param decision {@code null} for none */
    public static DecisionView of(Decision decision) {
        return decision == null ? null : new DecisionView(decision.decidedAt(), decision.capacity(), decision.reason());
    }
}
