package org.encommun.event.commitment;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;

import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.encommun.defaults.text.MultiLineText;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;
import org.hibernate.validator.constraints.UniqueElements;

/**
 * Editable details of a commitment: who will do what, with whom, by when, for which axis. The entity stores them unchanged.
 *
 * @param what in plain text
 * @param actorIds the actors who commit
 * @param withActorIds their partners; none where absent
 * @param axisId an axis of work of the same event; {@code null} for none
 * @param dueOn the last day, in the zone of the event; {@code null} for none
 * @param state {@link CommitmentStatus#PLANNED} where absent
 */
@Embeddable
public record CommitmentDetails(
        @NotNull @MultiLineText(max = 500)
        @Schema(examples = "Se retrouver chaque trimestre, une fois chez chacun") String what,
        @Column(name = "actor_ids") @JdbcTypeCode(SqlTypes.JSON) @NotEmpty @Size(max = 50) @UniqueElements
        @Schema(description = "The actors who commit.",
                examples = "[\"019aa4c2-7d0e-7c3a-95b1-0e6f2a5d8b42\"]") List<@NotNull UUID> actorIds,
        @Column(name = "with_actor_ids") @JdbcTypeCode(SqlTypes.JSON) @Size(max = 50) @UniqueElements
        @Schema(description = "The actors with whom they will do it; none where absent.",
                examples = "[\"019aa4c2-7d0e-7c3a-95b1-0e6f2a5d8b43\"]") List<@NotNull UUID> withActorIds,
        @Column(name = "axis_id")
        @Schema(nullable = true, description = "The axis of work of the event that it belongs to, if any.",
                examples = "019aa4c5-11a2-7c01-8d3e-4f5a6b7c8d9e") UUID axisId,
        @Column(name = "due_on")
        @Schema(nullable = true, description = "The due day, in the time zone of the event; absent for none.",
                examples = "2027-03-31") LocalDate dueOn,
        @Enumerated(EnumType.STRING)
        @Schema(description = "Its state; PLANNED where absent.") CommitmentStatus state) {

    /** Absent partners are none, an absent state is PLANNED. */
    public CommitmentDetails {
        withActorIds = withActorIds == null ? List.of() : withActorIds;
        state = state == null ? CommitmentStatus.PLANNED : state;
    }

    /** The same for another axis; {@code null} for none. */
    CommitmentDetails forAxis(UUID other) {
        return new CommitmentDetails(what, actorIds, withActorIds, other, dueOn, state);
    }

    /** Whether an actor commits here and was a partner there, or the other way round. */
    boolean hasSwitched(UUID actorId, CommitmentDetails before) {
        return actorIds.contains(actorId) != before.actorIds.contains(actorId);
    }

    /** All actors that it refers to. */
    Set<UUID> actors() {
        return Stream.concat(actorIds.stream(), withActorIds.stream()).collect(Collectors.toSet());
    }
}
