package org.encommun.event.axis;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * What an axis of work says of itself.
 *
 * @param description in Markdown
 * @param state {@link AxisStatus#OPEN} where nothing is said
 */
public record AxisDetails(
        @NotBlank @Size(max = 200) @Schema(examples = "Rendre visible le travail des conseillers numériques") String title,
        @Size(max = 5_000) @Schema(nullable = true, description = "In Markdown.",
                examples = "Chiffres partagés, portraits, rencontres avec les **élus** du territoire.") String description,
        @Schema(description = "Whether work goes on; OPEN where absent.") AxisStatus state) {

    /** With the state that is meant where none is given. */
    public AxisDetails {
        state = state == null ? AxisStatus.OPEN : state;
    }
}
