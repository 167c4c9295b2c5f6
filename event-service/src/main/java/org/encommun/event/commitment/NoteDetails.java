package org.encommun.event.commitment;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A new note about a commitment. */
public record NoteDetails(
        @NotBlank @Size(max = 500) @Schema(examples = "Première rencontre tenue à Thiers, la suivante en juin.") String text) {}
