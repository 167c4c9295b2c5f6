package org.encommun.event.team.invitation;

import java.time.Instant;
import java.util.UUID;

import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.encommun.defaults.security.TeamRole;

/** An invitation as the API shows it to organisers. */
public record InvitationView(@Schema(examples = "019aa4c9-02bb-7000-8000-000000000002") UUID id,
        @Schema(description = "What the new member may do.") TeamRole role,
        @Schema(nullable = true, description = "How the organisers call the new member.",
                examples = "Modération de l’atelier") String label,
        @Schema(nullable = true, description = "For the link that you send; shown once, when the invitation is created.",
                examples = "3q2-7wAAQkGk1y9ZxPpR_w") String code,
        @Schema(nullable = true, description = "The `sub` claim of the organiser who invites; absent for an administrator.",
                examples = "2d5c8b1a-6e3f-4a7d-8c9b-1e0f2a3b4c5d") String inviter,
        @Schema(description = "In UTC.", examples = "2026-09-01T08:00:00Z") Instant createdAt,
        @Schema(description = "In UTC.", examples = "2026-09-15T22:00:00Z") Instant expiresAt,
        @Schema(nullable = true, description = "When it was accepted, in UTC; absent while it is open.",
                examples = "2026-09-02T09:30:00Z") Instant acceptedAt,
        @Schema(nullable = true, description = "When it was revoked, in UTC; absent while it is open.",
                examples = "2026-09-03T10:00:00Z") Instant revokedAt) {

    static InvitationView of(TeamInvitation invitation) {
        return of(invitation, null);
    }

    static InvitationView of(TeamInvitation invitation, String code) {
        return new InvitationView(invitation.id(), invitation.role(), invitation.label(), code,
                invitation.inviter() == null ? null : invitation.inviter().name(), invitation.createdAt(),
                invitation.expiresAt(), invitation.acceptedAt(), invitation.revokedAt());
    }
}
