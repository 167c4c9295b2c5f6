package org.encommun.directory.proposal;

import jakarta.validation.constraints.NotNull;

import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.encommun.defaults.text.MultiLineText;

import com.fasterxml.jackson.databind.node.ObjectNode;

/** A change of an actor that somebody proposes. */
@Schema(requiredProperties = {"changes", "reason"})
public record NewChangeProposal(
        @NotNull @Schema(ref = "ActorDetailsPatch") ObjectNode changes,
        @NotNull @MultiLineText(max = 500)
        @Schema(description = "Why, for those who decide.",
                examples = "La médiathèque a déménagé en septembre.") String reason) {}
