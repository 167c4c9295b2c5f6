package org.encommun.event.proposal;

import java.time.Instant;
import java.util.List;
import java.util.UUID;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;

import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;

/**
 * One step in the history of a proposal, never changed once written.
 *
 * @param at in UTC
 * @param what the step
 * @param title the title that was written or changed to, or that a merged proposal had; {@code null} for all other steps
 * @param description the description in the same cases; {@code null} if there was none
 * @param actorIds the authors that wrote, joined or were added by a merge; empty for all other steps
 * @param fromProposalId the proposal that was merged; {@code null} for all other steps
 */
@Embeddable
public record HistoryEntry(
        @Column(name = "happened_at") @Schema(description = "In UTC.", examples = "2026-07-01T08:00:00Z") Instant at,
        @Enumerated(EnumType.STRING) @Schema(description = "The step.") ProposalStep what,
        @Schema(nullable = true, description = "The new title, or that of the merged proposal.",
                examples = "Le bateau des aidants") String title,
        @Schema(nullable = true, description = "The description in the same cases, in Markdown.",
                examples = "Nommer ce qui **freine** et ce qui **pousse**.") String description,
        @Column(name = "actor_ids") @JdbcTypeCode(SqlTypes.JSON)
        @Schema(description = "The authors that wrote, joined or were added by the merge.",
                examples = "[\"019aa4c2-7d0e-7c3a-95b1-0e6f2a5d8b42\"]") List<UUID> actorIds,
        @Column(name = "from_proposal_id")
        @Schema(nullable = true, description = "The proposal that was merged into this one; it keeps its own history.",
                examples = "019aa4c6-01bb-7000-8000-000000000002") UUID fromProposalId) {

    static HistoryEntry text(Instant at, ProposalStep what, ProposalDetails details, List<UUID> actorIds) {
        return new HistoryEntry(at, what, details.title(), details.description(), actorIds, null);
    }

    static HistoryEntry joined(Instant at, UUID actorId) {
        return new HistoryEntry(at, ProposalStep.JOINED, null, null, List.of(actorId), null);
    }

    static HistoryEntry merged(Instant at, Proposal other) {
        ProposalDetails details = other.details();
        return new HistoryEntry(at, ProposalStep.MERGED, details.title(), details.description(), other.authors().ids(),
                other.id());
    }

    static HistoryEntry decided(Instant at, ProposalStep what) {
        return new HistoryEntry(at, what, null, null, List.of(), null);
    }
}
