package org.encommun.event.commitment;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;

import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.hibernate.validator.constraints.UniqueElements;

/**
 * What a commitment says of itself: who will do what, with whom, by when, for which axis.
 *
 * @param what in plain text
 * @param actorIds the actors who commit
 * @param withActorIds the actors with whom they will do it; none where nothing is said
 * @param axisId an axis of work of the same event; {@code null} for none
 * @param dueOn the last day, in the zone of the event; {@code null} for no day
 * @param state {@link CommitmentStatus#PLANNED} where nothing is said
 */
public record CommitmentDetails(
        @NotBlank @Size(max = 500) @Schema(examples = "Se retrouver chaque trimestre, une fois chez chacun") String what,
        @NotEmpty @Size(max = 50) @UniqueElements
        @Schema(description = "The actors who commit.",
                examples = "[\"019aa4c2-7d0e-7c3a-95b1-0e6f2a5d8b42\"]") List<@NotNull UUID> actorIds,
        @Size(max = 50) @UniqueElements
        @Schema(description = "The actors with whom they will do it; none where absent.",
                examples = "[\"019aa4c2-7d0e-7c3a-95b1-0e6f2a5d8b43\"]") List<@NotNull UUID> withActorIds,
        @Schema(nullable = true, description = "The axis of work of the event that it serves, if one.",
                examples = "019aa4c5-11a2-7c01-8d3e-4f5a6b7c8d9e") UUID axisId,
        @Schema(nullable = true, description = "The last day for it, in the time zone of the event; absent for none.",
                examples = "2027-03-31") LocalDate dueOn,
        @Schema(description = "How far it has come; PLANNED where absent.") CommitmentStatus state) {

    /** With what is meant where nothing is given. */
    public CommitmentDetails {
        withActorIds = withActorIds == null ? List.of() : withActorIds;
        state = state == null ? CommitmentStatus.PLANNED : state;
    }
}
