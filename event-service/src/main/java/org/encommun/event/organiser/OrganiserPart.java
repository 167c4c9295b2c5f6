package org.encommun.event.organiser;

import java.util.List;

import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;

import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;

/**
 * The part of an actor in organising an event, as its organisers state it.
 *
 * @param role its role in the event
 * @param agreement its answer to the invitation
 * @param contributions its contributions
 */
@Embeddable
public record OrganiserPart(
        @Enumerated(EnumType.STRING) @NotNull @Schema(description = "Its role in the event.") OrganiserRole role,
        @Enumerated(EnumType.STRING) @NotNull @Schema(description = "Its answer to the invitation.") Agreement agreement,
        @JdbcTypeCode(SqlTypes.JSON) @NotNull @Size(max = 20) @Schema(description = "Its contributions.",
                examples = "[\"ROOMS\", \"STAFF_TIME\"]") List<@NotNull Contribution> contributions) {

    /** A copy without duplicate contributions. */
    OrganiserPart withDistinctContributions() {
        return new OrganiserPart(role, agreement, contributions.stream().distinct().toList());
    }

    /** A copy with another answer. */
    OrganiserPart with(Agreement changed) {
        return new OrganiserPart(role, changed, contributions);
    }
}
