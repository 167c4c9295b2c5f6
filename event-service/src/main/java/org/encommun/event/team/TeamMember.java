package org.encommun.event.team;

import java.time.Instant;
import java.util.UUID;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.Embedded;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;

import org.encommun.defaults.security.Subject;
import org.encommun.defaults.security.TeamRole;

/**
 * Somebody who acts for the organisers of an event, with one role.
 *
 * @param id of the membership; the same person has another one in another team
 * @param subject whom the member signs in as
 * @param label how the organisers call the member; {@code null} for no name
 */
@Embeddable
public record TeamMember(@Column(nullable = false) UUID id, @Embedded Subject subject,
        @Enumerated(EnumType.STRING) TeamRole role, String label, @Column(name = "added_at") Instant addedAt) {

    TeamMember withRole(TeamRole changed) {
        return new TeamMember(id, subject, changed, label, addedAt);
    }

    boolean isOrganiser() {
        return role == TeamRole.ORGANISER;
    }

    /** Whether this is the membership of a subject. */
    public boolean is(Subject other) {
        return subject.equals(other);
    }
}
