package org.encommun.event.preparation;

import java.util.List;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A template as the API shows it. */
public record MilestoneTemplateView(@Schema(description = "How long the event is prepared.") MilestoneTemplate template,
        @Schema(description = "What it proposes, earliest first.") List<TemplateMilestone> milestones) {}
