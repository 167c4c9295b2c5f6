package org.encommun.event.preparation;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * A milestone that a template proposes.
 *
 * @param key its identifier, the same in all templates that contain it, so that an event takes it once
 * @param weeksBefore full weeks before the first day of the event; negative for what comes after it
 * @param title the task
 * @param note a reason or advice; may be absent
 */
public record TemplateMilestone(
        @Schema(description = "Its key, the same in all templates that contain it.",
                examples = "territory-needs") String key,
        @Schema(description = "Weeks before the first day of the event; negative for after it.",
                examples = "12") int weeksBefore,
        @Schema(examples = "Recueillir les besoins du territoire") String title,
        @Schema(nullable = true, description = "A reason or advice.",
                examples = "Les sessions répondront à ces besoins : les poser d’abord.") String note) {

    private static final int DAYS_OF_A_WEEK = 7;

    /** The details of the new milestone: it moves with the event and has no owner yet. */
    MilestoneDetails details() {
        return new MilestoneDetails(title, null, weeksBefore * DAYS_OF_A_WEEK, null, MilestoneStatus.TO_DO, note);
    }
}
