package org.encommun.directory.proposal;

import java.time.Instant;
import java.util.UUID;

import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.encommun.directory.request.DecisionView;
import org.encommun.directory.request.RequestStatus;

import com.fasterxml.jackson.annotation.JsonRawValue;

/** A proposed change as the API shows it to whoever proposed it and to those who may decide it. */
public record ChangeProposalView(@Schema(examples = "019aa4ca-02bb-7000-8000-000000000002") UUID id,
        @Schema(examples = "019aa4c2-7d0e-7c3a-95b1-0e6f2a5d8b42") UUID actorId,
        @Schema(description = "Its status.") RequestStatus status,
        @Schema(description = "In UTC.", examples = "2026-09-01T08:00:00Z") Instant submittedAt,
        @JsonRawValue @Schema(ref = "ActorDetailsPatch") String changes,
        @Schema(description = "Why it was proposed.", examples = "La médiathèque a déménagé en septembre.") String reason,
        @Schema(nullable = true, description = "How it ended; absent while it is pending.") DecisionView decision) {

    static ChangeProposalView of(ChangeProposal proposal) {
        return new ChangeProposalView(proposal.id(), proposal.actorId(), proposal.status(), proposal.submittedAt(),
                proposal.changes(), proposal.reason(), DecisionView.of(proposal.decision()));
    }
}
