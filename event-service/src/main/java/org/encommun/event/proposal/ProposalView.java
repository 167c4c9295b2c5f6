package org.encommun.event.proposal;

import java.util.List;
import java.util.UUID;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

import com.fasterxml.jackson.annotation.JsonUnwrapped;

/** A proposal as the API shows it to the organisers. */
public record ProposalView(@Schema(examples = "019aa4c6-01aa-7000-8000-000000000001") UUID id,
        @Schema(description = "Its state.") ProposalStatus state,
        @Schema(nullable = true, description = "Why it was declined; absent if it was not.",
                examples = "Deux ateliers traitent déjà ce besoin.") String refusalReason,
        @Schema(nullable = true, description = "The proposal it was merged into; absent if it was not merged.",
                examples = "019aa4c6-01bb-7000-8000-000000000002") UUID mergedIntoId,
        @JsonUnwrapped ProposalDetails details,
        @Schema(description = "The actors that propose it, in the order in which they joined.") List<Author> authors,
        @Schema(description = "The comments, oldest first.") List<Comment> comments,
        @Schema(description = "Its history, oldest first, with all texts that it ever had.") List<HistoryEntry> history) {

    public static ProposalView of(Proposal proposal) {
        Outcome outcome = proposal.outcome();
        return new ProposalView(proposal.id(), outcome.state(), outcome.refusalReason(), outcome.mergedIntoId(),
                proposal.details(), proposal.authors().all(), proposal.comments(), proposal.history());
    }
}
