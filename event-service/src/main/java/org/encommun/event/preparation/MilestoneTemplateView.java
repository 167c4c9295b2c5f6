package org.encommun.event.preparation;

import java.util.List;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A template as the API shows it. */
public record MilestoneTemplateView(@Schema(description = "The length of the preparation.") MilestoneTemplate template,
        @Schema(description = "Its milestones, earliest first.") List<TemplateMilestone> milestones) {}
