package org.encommun.directory.actor;

import java.util.UUID;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

import com.fasterxml.jackson.annotation.JsonUnwrapped;

/** An actor as the API shows it. */
public record ActorView(
        @Schema(description = "The actor's id, the same in all services.",
                examples = "019aa4c2-7d0e-7c3a-95b1-0e6f2a5d8b42") UUID id,
        @Schema(description = "What has become of the organisation.") ActorStatus status,
        @Schema(nullable = true,
                description = "The actor as which it goes on, where it was merged. The other members are those of that actor.",
                examples = "019aa4c2-7d0e-7c3a-95b1-0e6f2a5d8b43") UUID mergedInto,
        @JsonUnwrapped ActorDetails details) {

    /** What stands of an actor. */
    public static ActorView of(Actor actor) {
        return new ActorView(actor.id(), actor.status(), actor.mergedInto().orElse(null), actor.details());
    }
}
