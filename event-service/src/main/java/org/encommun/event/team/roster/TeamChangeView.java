package org.encommun.event.team.roster;

import java.time.Instant;

import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.encommun.defaults.security.TeamRole;
import org.encommun.event.team.TeamChange;
import org.encommun.event.team.TeamFact;

/** A change of a team as the API shows it to organisers. */
public record TeamChangeView(@Schema(description = "In UTC.", examples = "2026-09-01T08:00:00Z") Instant changedAt,
        @Schema(description = "What was done.") TeamFact change,
        @Schema(description = "The `sub` claim of the member, or the name of the device.",
                examples = "7f1e6a52-4b0d-4c8e-9a1f-0d2c3b4a5e6f") String concerned,
        @Schema(nullable = true, description = "The new role; absent for devices and removals.") TeamRole role,
        @Schema(description = "The `iss` claim of whoever did it.",
                examples = "https://identite.exemple.fr/realms/nec") String byIssuer,
        @Schema(description = "The `sub` claim of whoever did it.",
                examples = "2d5c8b1a-6e3f-4a7d-8c9b-1e0f2a3b4c5d") String bySubject) {

    static TeamChangeView of(TeamChange change) {
        return new TeamChangeView(change.changedAt(), change.fact(), change.concerned(), change.role(), change.by().issuer(),
                change.by().name());
    }
}
