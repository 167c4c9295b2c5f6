package org.encommun.directory.merger;

import java.util.UUID;

import jakarta.validation.constraints.NotNull;

import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.encommun.directory.link.Verdict;

/**
 * What an administrator decides on two actors.
 *
 * @param actorId the other actor
 */
public record ActorVerdictDetails(
        @NotNull @Schema(description = "The other actor.", examples = "019aa4c2-7d0e-7c3a-95b1-0e6f2a5d8b43") UUID actorId,
        @NotNull @Schema(description = "Whether both are the same organisation.") Verdict verdict) {}
