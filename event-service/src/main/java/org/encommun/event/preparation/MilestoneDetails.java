package org.encommun.event.preparation;

import java.time.LocalDate;
import java.util.UUID;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;

import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.encommun.defaults.text.MultiLineText;
import org.encommun.defaults.text.SingleLineText;

/**
 * Editable details of a milestone; the entity stores them unchanged.
 *
 * @param title the task
 * @param dueOn the fixed due day; absent if it moves with the event
 * @param daysBefore how many days before the first day of the event it is due, negative for after; absent if the day is fixed
 * @param ownerActorId the responsible actor; may be absent
 * @param state to do where absent
 * @param note may be absent
 */
@Embeddable
public record MilestoneDetails(
        @NotNull @SingleLineText(max = 200)
        @Schema(examples = "Co-construire les ateliers avec ceux qui les ont proposés") String title,
        @Column(name = "due_on") @Schema(nullable = true,
                description = "The due day, in the event\'s zone. Give a fixed day, which stays when the event moves, or "
                        + "`daysBefore`; responses contain the day in either case.",
                examples = "2026-09-15") LocalDate dueOn,
        @Column(name = "days_before") @Min(-MilestoneDetails.REACH_IN_DAYS) @Max(MilestoneDetails.REACH_IN_DAYS)
        @Schema(nullable = true,
                description = "Days before the first day of the event, negative for after; the milestone moves with the "
                        + "event. Either this or `dueOn`.",
                examples = "63") Integer daysBefore,
        @Column(name = "owner_actor_id")
        @Schema(nullable = true, description = "The responsible actor, by its id in the directory.",
                examples = "019aa4c2-7d0e-7c3a-95b1-0e6f2a5d8b42") UUID ownerActorId,
        @Enumerated(EnumType.STRING) @Schema(description = "Its state; `TO_DO` where absent.") MilestoneStatus state,
        @MultiLineText(max = 2_000)
        @Schema(nullable = true, examples = "Réserver dès maintenant deux demi-journées communes.") String note) {

    /** The maximum distance from the event: three years before or after. */
    static final int REACH_IN_DAYS = 1_096;

    /** An absent state is TO_DO. */
    public MilestoneDetails {
        state = state == null ? MilestoneStatus.TO_DO : state;
    }

    /** A copy with its due day, however that was given. */
    MilestoneDetails due(LocalDate day) {
        return new MilestoneDetails(title, day, daysBefore, ownerActorId, state, note);
    }
}
