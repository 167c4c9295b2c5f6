package org.encommun.event.lifecycle;

import java.util.List;
import java.util.UUID;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;

import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;

/**
 * The part of one actor in an event.
 *
 * @param actorId the actor, by its id in the directory
 * @param role what part
 * @param agreement whether it has said yes
 * @param contributions what it brings
 */
@Embeddable
public record Organiser(@Column(name = "actor_id") UUID actorId, @Enumerated(EnumType.STRING) OrganiserRole role,
        @Enumerated(EnumType.STRING) Agreement agreement, @JdbcTypeCode(SqlTypes.JSON) List<Contribution> contributions) {

    boolean isSameActor(Organiser other) {
        return actorId.equals(other.actorId);
    }

    boolean leads() {
        return role == OrganiserRole.LEAD && agreement == Agreement.AGREED;
    }
}
