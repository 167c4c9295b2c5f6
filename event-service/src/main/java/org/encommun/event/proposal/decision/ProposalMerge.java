package org.encommun.event.proposal.decision;

import java.util.UUID;

import jakarta.validation.constraints.NotNull;

import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.encommun.defaults.text.MultiLineText;
import org.encommun.defaults.text.SingleLineText;

/** The proposal to merge into this one, and the wording of the result. */
public record ProposalMerge(
        @NotNull @Schema(description = "The proposal to merge into this one.",
                examples = "019aa4c6-01bb-7000-8000-000000000002") UUID proposalId,
        @SingleLineText(max = 200)
        @Schema(description = "The new title; absent to keep the present one.",
                examples = "Le bateau des aidants et des élus") String title,
        @MultiLineText(max = 5_000)
        @Schema(description = "The new description in Markdown; absent to keep the present one.",
                examples = "Nommer **ensemble** ce qui freine.") String description) {}
