package org.encommun.feedback.commitment;

import java.util.UUID;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;

import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.encommun.feedback.event.Statement;

/** Whether an actor of a commitment stands by it. */
public record PartyStatement(
        @NotNull @Schema(description = "One of those who commit or of their partners.",
                examples = "019aa4c2-7d0e-7c3a-95b1-0e6f2a5d8b42") UUID actorId,
        @NotNull @Valid @Schema(description = "Whether it stands by it.") Statement statement) {}
