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
 * @param joinedByChoice whether the member created the event or accepted an invitation; others were added by an organiser, unasked
 */
@Embeddable
public record TeamMember(@Column(nullable = false) UUID id, @Embedded Subject subject,
        @Enumerated(EnumType.STRING) TeamRole role, String label, @Column(name = "added_at") Instant addedAt,
        @Column(name = "joined_by_choice") boolean joinedByChoice) {

    TeamMember withRole(TeamRole changed) {
        return new TeamMember(id, subject, changed, label, addedAt, joinedByChoice);
    }

    boolean isOrganiser() {
        return role == TeamRole.ORGANISER;
    }

    /** Whether the member stands for the event: nobody can be made to by others. */
    public boolean organisesByChoice() {
        return isOrganiser() && joinedByChoice;
    }

    /** Whether this is the membership of a subject. */
    public boolean is(Subject other) {
        return subject.equals(other);
    }
}
