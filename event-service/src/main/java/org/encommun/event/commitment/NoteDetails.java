package org.encommun.event.commitment;

import jakarta.validation.constraints.NotNull;
import org.encommun.defaults.text.MultiLineText;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A new note about a commitment. */
public record NoteDetails(
        @NotNull @MultiLineText(max = 500) @Schema(examples = "Première rencontre tenue à Thiers, la suivante en juin.") String text) {}
