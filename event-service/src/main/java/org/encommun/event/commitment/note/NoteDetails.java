package org.encommun.event.commitment.note;

import jakarta.validation.constraints.NotNull;

import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.encommun.defaults.text.MultiLineText;

/** A new note about a commitment. */
public record NoteDetails(
        @NotNull @MultiLineText(max = 500)
        @Schema(examples = "Première rencontre tenue à Thiers, la suivante en juin.") String text) {}
