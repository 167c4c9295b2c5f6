package org.encommun.event.preparation;

import java.time.LocalDate;
import java.util.UUID;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A milestone as the API shows it: always with its day, and whether that is over. */
public record MilestoneView(@Schema(examples = "019aa4c4-01aa-7000-8000-000000000001") UUID id,
        @Schema(examples = "Co-construire les ateliers avec ceux qui les ont proposés") String title,
        @Schema(description = "The day by which it is to be done, in the event's zone; counted from `daysBefore` where "
                + "that is present.",
                examples = "2026-09-22") LocalDate dueOn,
        @Schema(nullable = true,
                description = "Days before the first day of the event, negative for after; absent for a fixed day.",
                examples = "63") Integer daysBefore,
        @Schema(description = "Whether its day is over and it is still to be done.") boolean late,
        @Schema(nullable = true, description = "The actor that takes care of it, by its id in the directory.",
                examples = "019aa4c2-7d0e-7c3a-95b1-0e6f2a5d8b42") UUID ownerActorId,
        @Schema(description = "What became of it.") MilestoneStatus state,
        @Schema(nullable = true, examples = "Réserver dès maintenant deux demi-journées communes.") String note,
        @Schema(nullable = true, description = "Which milestone of the templates it was taken from; absent if from none.",
                examples = "co-construction") String templateKey) {

    static MilestoneView of(Milestone milestone, EventDays days) {
        MilestoneDetails details = milestone.details();
        return new MilestoneView(milestone.id(), details.title(), milestone.dueOn(days), details.daysBefore(),
                milestone.isLate(days), details.ownerActorId(), details.state(), details.note(), milestone.templateKey());
    }
}
