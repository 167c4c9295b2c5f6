package org.encommun.event.proposal.decision;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** Why a proposal is not taken. */
public record ProposalRefusal(
        @NotBlank @Size(max = 500) @Schema(description = "The reason, for the authors.",
                examples = "Deux ateliers traitent déjà ce besoin.") String reason) {}
