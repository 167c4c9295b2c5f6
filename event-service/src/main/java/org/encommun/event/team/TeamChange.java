package org.encommun.event.team;

import java.time.Instant;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;

import org.encommun.defaults.security.Subject;
import org.encommun.defaults.security.TeamRole;

/**
 * Who changed what in a team, and when. Never changed and never deleted before the team.
 *
 * @param changedAt in UTC
 * @param concerned the subject of the member, or the name of the device
 * @param role the new role; {@code null} for devices and removals
 * @param issuer of the token with which it was done
 * @param subject of the token with which it was done
 */
@Embeddable
public record TeamChange(@Column(name = "changed_at") Instant changedAt, @Enumerated(EnumType.STRING) TeamFact fact,
        String concerned, @Enumerated(EnumType.STRING) TeamRole role, String issuer, String subject) {

    static TeamChange by(Subject actor, TeamFact fact, String concerned, TeamRole role, Instant now) {
        return new TeamChange(now, fact, concerned, role, actor.issuer(), actor.name());
    }
}
