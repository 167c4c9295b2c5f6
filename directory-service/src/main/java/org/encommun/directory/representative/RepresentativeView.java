package org.encommun.directory.representative;

import java.time.Instant;
import java.util.UUID;

import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.encommun.directory.representation.Representative;

/** A representative as the API shows them to those who may act for the actor. */
public record RepresentativeView(
        @Schema(description = "That of the accepted claim.", examples = "019aa4ca-01aa-7000-8000-000000000001") UUID id,
        @Schema(description = "The `iss` claim of the representative's tokens.",
                examples = "https://identite.exemple.fr/realms/nec") String issuer,
        @Schema(description = "The `sub` claim of the representative's tokens.",
                examples = "7f1e6a52-4b0d-4c8e-9a1f-0d2c3b4a5e6f") String subject,
        @Schema(nullable = true, description = "How the representative wants to be called.",
                examples = "Direction de la médiathèque") String label,
        @Schema(description = "In UTC.", examples = "2026-09-01T08:00:00Z") Instant confirmedAt) {

    static RepresentativeView of(Representative representative) {
        return new RepresentativeView(representative.id(), representative.subject().issuer(), representative.subject().name(),
                representative.label(), representative.confirmedAt());
    }
}
