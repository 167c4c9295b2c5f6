package org.encommun.event.axis;

import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.validation.constraints.NotNull;

import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.encommun.defaults.text.MultiLineText;
import org.encommun.defaults.text.SingleLineText;

/**
 * Editable details of an axis of work; the entity stores them unchanged.
 *
 * @param description in Markdown
 * @param state {@link AxisStatus#OPEN} where absent
 */
@Embeddable
public record AxisDetails(
        @NotNull @SingleLineText(max = 200)
        @Schema(examples = "Rendre visible le travail des conseillers numériques") String title,
        @MultiLineText(max = 5_000) @Schema(nullable = true, description = "In Markdown.",
                examples = "Chiffres partagés, portraits, rencontres avec les **élus** du territoire.") String description,
        @Enumerated(EnumType.STRING) @Schema(description = "Whether work continues; OPEN where absent.") AxisStatus state) {

    /** An absent state is OPEN. */
    public AxisDetails {
        state = state == null ? AxisStatus.OPEN : state;
    }
}
