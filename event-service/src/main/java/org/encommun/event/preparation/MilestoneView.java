package org.encommun.event.preparation;

import java.util.UUID;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

import com.fasterxml.jackson.annotation.JsonUnwrapped;

/** A milestone as the API shows it: always with its due day, and whether it is late. */
public record MilestoneView(@Schema(examples = "019aa4c4-01aa-7000-8000-000000000001") UUID id,
        @JsonUnwrapped MilestoneDetails details,
        @Schema(description = "Whether it is overdue.") boolean late,
        @Schema(nullable = true, description = "The key of its template milestone; absent for none.",
                examples = "co-construction") String templateKey) {

    static MilestoneView of(DatedMilestone dated) {
        Milestone milestone = dated.milestone();
        return new MilestoneView(milestone.id(), milestone.details().due(dated.dueOn()), dated.isLate(),
                milestone.templateKey());
    }
}
