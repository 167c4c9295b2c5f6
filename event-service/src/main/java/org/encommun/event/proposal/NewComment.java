package org.encommun.event.proposal;

import java.util.UUID;

import jakarta.validation.constraints.NotNull;

import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.encommun.defaults.text.MultiLineText;

/** A new comment on a proposal. */
public record NewComment(
        @NotNull @Schema(description = "The actor, by its id in the directory.",
                examples = "019aa4c2-7d0e-7c3a-95b1-0e6f2a5d8b43") UUID actorId,
        @NotNull @MultiLineText(max = 2_000)
        @Schema(examples = "Nous pourrions partir des parcours écrits l’an dernier.") String text) {}
