package org.encommun.event.proposal.decision;

import jakarta.validation.constraints.NotNull;

import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.encommun.defaults.text.MultiLineText;

/** Why a proposal is declined. */
public record ProposalRefusal(
        @NotNull @MultiLineText(max = 500) @Schema(description = "The reason, for the authors.",
                examples = "Deux ateliers traitent déjà ce besoin.") String reason) {}
