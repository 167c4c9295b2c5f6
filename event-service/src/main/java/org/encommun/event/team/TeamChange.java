package org.encommun.event.team;

import java.time.Instant;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.Embedded;
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
 * @param by who did it
 */
@Embeddable
public record TeamChange(@Column(name = "changed_at") Instant changedAt, @Enumerated(EnumType.STRING) TeamFact fact,
        String concerned, @Enumerated(EnumType.STRING) TeamRole role, @Embedded Subject by) {}
