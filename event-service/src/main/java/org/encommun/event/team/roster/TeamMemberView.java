package org.encommun.event.team.roster;

import java.time.Instant;
import java.util.UUID;

import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.encommun.defaults.security.TeamRole;
import org.encommun.event.team.TeamMember;

/** A member of a team as the API shows it to organisers. */
public record TeamMemberView(@Schema(examples = "019aa4c9-01aa-7000-8000-000000000001") UUID id,
        @Schema(description = "The `iss` claim of the member's tokens.",
                examples = "https://identite.exemple.fr/realms/nec") String issuer,
        @Schema(description = "The `sub` claim of the member's tokens.",
                examples = "7f1e6a52-4b0d-4c8e-9a1f-0d2c3b4a5e6f") String subject,
        @Schema(description = "What the member may do.") TeamRole role,
        @Schema(nullable = true, description = "How the organisers call the member.",
                examples = "Accueil du matin") String label,
        @Schema(description = "In UTC.", examples = "2026-09-01T08:00:00Z") Instant addedAt) {

    /** @param member as stored */
    public static TeamMemberView of(TeamMember member) {
        return new TeamMemberView(member.id(), member.subject().issuer(), member.subject().name(), member.role(),
                member.label(),
                member.addedAt());
    }
}
