package org.encommun.event.need;

import java.util.UUID;

import jakarta.validation.constraints.NotNull;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** Who supports a need. */
public record NeedSupport(
        @NotNull
        @Schema(description = "The actor's id in the directory.",
                examples = "019aa4c2-7d0e-7c3a-95b1-0e6f2a5d8b43") UUID actorId) {}
