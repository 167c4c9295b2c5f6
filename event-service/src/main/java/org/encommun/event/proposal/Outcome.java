package org.encommun.event.proposal;

import java.util.UUID;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;

/**
 * The outcome of a proposal.
 *
 * @param state open until it is decided or merged
 * @param refusalReason why it was declined; {@code null} if it was not
 * @param mergedIntoId the proposal it was merged into; {@code null} if it was not merged
 */
@Embeddable
record Outcome(@Enumerated(EnumType.STRING) ProposalStatus state, @Column(name = "refusal_reason") String refusalReason,
        @Column(name = "merged_into_id") UUID mergedIntoId) {

    static final Outcome OPEN = new Outcome(ProposalStatus.OPEN, null, null);
    static final Outcome ACCEPTED = new Outcome(ProposalStatus.ACCEPTED, null, null);

    static Outcome declined(String reason) {
        return new Outcome(ProposalStatus.DECLINED, reason, null);
    }

    static Outcome mergedInto(UUID proposalId) {
        return new Outcome(ProposalStatus.MERGED, null, proposalId);
    }
}
