package org.encommun.event.organiser;

import java.util.List;
import java.util.UUID;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;

import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;

/**
 * An actor that organises an event; used in requests, in the entity and on the bus.
 *
 * @param actorId the actor, by its id in the directory
 * @param role its role in the event
 * @param agreement its answer to the invitation
 * @param contributions its contributions
 */
@Embeddable
@Schema(name = "OrganiserDetails")
public record Organiser(
        @Column(name = "actor_id") @NotNull @Schema(description = "The actor's id in the directory.",
                examples = "019aa4c2-7d0e-7c3a-95b1-0e6f2a5d8b42") UUID actorId,
        @Enumerated(EnumType.STRING) @NotNull @Schema(description = "Its role in the event.") OrganiserRole role,
        @Enumerated(EnumType.STRING) @NotNull @Schema(description = "Its answer to the invitation.") Agreement agreement,
        @JdbcTypeCode(SqlTypes.JSON) @NotNull @Size(max = 20) @Schema(description = "Its contributions.",
                examples = "[\"ROOMS\", \"STAFF_TIME\"]") List<@NotNull Contribution> contributions) {

    /** A copy without duplicate contributions. */
    Organiser withDistinctContributions() {
        return new Organiser(actorId, role, agreement, contributions.stream().distinct().toList());
    }

    boolean isSameActor(Organiser other) {
        return actorId.equals(other.actorId);
    }

    boolean hasAgreedToLead() {
        return role == OrganiserRole.LEAD && agreement == Agreement.AGREED;
    }
}
