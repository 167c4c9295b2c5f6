package org.encommun.directory.claim;

import java.time.Instant;
import java.util.UUID;

import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.encommun.directory.request.DecisionView;
import org.encommun.directory.request.RequestStatus;

import com.fasterxml.jackson.annotation.JsonUnwrapped;

/** A claim as the API shows it to the claimant and to those who may decide it. */
public record ClaimView(@Schema(examples = "019aa4ca-01aa-7000-8000-000000000001") UUID id,
        @Schema(examples = "019aa4c2-7d0e-7c3a-95b1-0e6f2a5d8b42") UUID actorId,
        @Schema(description = "Its status.") RequestStatus status,
        @Schema(description = "The `iss` claim of the claimant's tokens.",
                examples = "https://identite.exemple.fr/realms/nec") String issuer,
        @Schema(description = "The `sub` claim of the claimant's tokens.",
                examples = "7f1e6a52-4b0d-4c8e-9a1f-0d2c3b4a5e6f") String subject,
        @Schema(description = "In UTC.", examples = "2026-09-01T08:00:00Z") Instant submittedAt,
        @JsonUnwrapped ClaimDetails details,
        @Schema(nullable = true, description = "How it ended; absent while it is pending.") DecisionView decision) {

    static ClaimView of(Claim claim) {
        return new ClaimView(claim.id(), claim.actorId(), claim.status(), claim.submitter().issuer(), claim.submitter().name(),
                claim.submittedAt(), claim.details(), DecisionView.of(claim.decision()));
    }
}
