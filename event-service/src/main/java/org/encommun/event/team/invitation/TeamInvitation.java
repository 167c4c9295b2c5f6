package org.encommun.event.team.invitation;

import java.time.Instant;
import java.util.UUID;

import jakarta.persistence.AttributeOverride;
import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Table;

import org.encommun.defaults.problem.Refusal;
import org.encommun.defaults.security.Subject;
import org.encommun.defaults.security.TeamRole;
import org.encommun.event.part.EventPart;
import org.encommun.event.team.TeamProblem;

/** Whoever holds the code of an invitation can become a member of the team, once. The code is not stored. */
@Entity
@Table(name = "team_invitation")
class TeamInvitation extends EventPart {

    @Enumerated(EnumType.STRING)
    private TeamRole role;
    private String label;
    @Column(name = "code_hash")
    private String codeHash;
    @Embedded
    @AttributeOverride(name = "issuer", column = @Column(name = "inviter_issuer"))
    @AttributeOverride(name = "name", column = @Column(name = "inviter_subject"))
    private Subject inviter;
    @Column(name = "created_at")
    private Instant createdAt;
    @Column(name = "expires_at")
    private Instant expiresAt;
    @Column(name = "accepted_at")
    private Instant acceptedAt;
    @Column(name = "revoked_at")
    private Instant revokedAt;

    protected TeamInvitation() {}

    /**
     * @param inviter the organiser who invites; {@code null} for an administrator
     * @param expiresAt after {@code now}
     */
    TeamInvitation(UUID id, UUID eventId, NewInvitation request, Subject inviter, String codeHash, Instant expiresAt,
            Instant now) {
        super(id, eventId);
        this.role = request.role();
        this.label = request.label();
        this.inviter = inviter;
        this.codeHash = codeHash;
        this.createdAt = now;
        this.expiresAt = expiresAt;
    }

    /** @throws Refusal {@link TeamProblem#INVITATION_USED}, {@code INVITATION_REVOKED} or {@code INVITATION_EXPIRED} */
    void accept(Instant now) {
        requireOpen();
        if (!now.isBefore(expiresAt)) {
            throw new Refusal(TeamProblem.INVITATION_EXPIRED).with("expiresAt", expiresAt);
        }
        acceptedAt = now;
    }

    /** @throws Refusal {@link TeamProblem#INVITATION_USED} or {@code INVITATION_REVOKED} */
    void revoke(Instant now) {
        requireOpen();
        revokedAt = now;
    }

    private void requireOpen() {
        if (acceptedAt != null) {
            throw new Refusal(TeamProblem.INVITATION_USED);
        }
        if (revokedAt != null) {
            throw new Refusal(TeamProblem.INVITATION_REVOKED);
        }
    }

    TeamRole role() {
        return role;
    }

    String label() {
        return label;
    }

    /** The organiser who invites; {@code null} for an administrator. */
    Subject inviter() {
        return inviter;
    }

    Instant createdAt() {
        return createdAt;
    }

    Instant expiresAt() {
        return expiresAt;
    }

    Instant acceptedAt() {
        return acceptedAt;
    }

    Instant revokedAt() {
        return revokedAt;
    }
}
