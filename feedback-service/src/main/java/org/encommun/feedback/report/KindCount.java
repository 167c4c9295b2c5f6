package org.encommun.feedback.report;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** How many people of one kind an event had. */
public record KindCount(
        @Schema(description = "In what capacity they came, or of what kind their actor is; NONE for those who came for no "
                + "actor.",
                examples = "DIGITAL_ADVISER") String kind,
        @Schema(description = "Who has a place.", examples = "12") int registered,
        @Schema(description = "Who was checked in.", examples = "11") int present) {}
