package org.encommun.event.preparation;

import jakarta.validation.constraints.NotNull;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** The chosen template. */
public record TemplateChoice(
        @NotNull @Schema(description = "The length of the preparation.") MilestoneTemplate template) {}
