package org.encommun.event.team.roster;

import jakarta.validation.constraints.NotNull;

import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.encommun.defaults.security.Subject;
import org.encommun.defaults.security.TeamRole;
import org.encommun.defaults.text.SingleLineText;

/** A member that an organiser adds by subject. */
public record NewTeamMember(@NotNull @SingleLineText(max = 255)
@Schema(description = "The `sub` claim of the member's tokens; the person finds it with their identity provider.",
        examples = "7f1e6a52-4b0d-4c8e-9a1f-0d2c3b4a5e6f") String subject,
        @SingleLineText(max = 255)
        @Schema(nullable = true, description = "The `iss` claim of the member's tokens; absent for that of your own.",
                examples = "https://identite.exemple.fr/realms/nec") String issuer,
        @NotNull @Schema(description = "What the member may do.") TeamRole role,
        @SingleLineText(max = 100)
        @Schema(nullable = true, description = "How the organisers call the member. Shown to organisers only.",
                examples = "Accueil du matin") String label) {

    /** @param issuerByDefault the issuer where the request has none */
    Subject subjectWith(String issuerByDefault) {
        return new Subject(issuer == null ? issuerByDefault : issuer, subject);
    }
}
