package org.encommun.feedback.event;

import java.util.UUID;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** The part of an actor in organising an event, and whether it stands by that. */
public record OrganiserPart(
        @NotNull @Schema(description = "The actor's id in the directory.",
                examples = "019aa4c2-7d0e-7c3a-95b1-0e6f2a5d8b42") UUID actorId,
        @NotBlank @Schema(description = "Its role in the event.", examples = "LEAD") String role,
        @NotBlank @Schema(description = "Its answer to the invitation: `INVITED`, `AGREED` or `DECLINED`.",
                examples = "AGREED") String agreement,
        @NotNull @Valid @Schema(description = "Whether the actor stands by it.") Statement statement) {}
