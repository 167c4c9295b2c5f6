package org.encommun.event.commitment;

import java.util.List;
import java.util.UUID;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

import com.fasterxml.jackson.annotation.JsonUnwrapped;

/** A commitment as the API shows it. */
public record CommitmentView(@Schema(examples = "019aa4c6-31b4-7e02-9f4a-5b6c7d8e9f01") UUID id,
        @JsonUnwrapped CommitmentDetails details,
        @Schema(nullable = true,
                description = "The commitment of the previous edition that it carries on; absent for a new one.",
                examples = "019a0f16-41c5-7f13-8a5b-6c7d8e9f0a12") UUID inheritedFromId,
        @Schema(description = "Whether its actors stand by it, each for itself.") List<PartyStatement> statements) {

    static CommitmentView of(Commitment commitment) {
        return new CommitmentView(commitment.id(), commitment.details(), commitment.inheritedFromId(),
                commitment.statements());
    }
}
