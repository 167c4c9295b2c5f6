package org.encommun.event.need;

import java.util.List;
import java.util.UUID;

import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;

import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.encommun.defaults.text.MultiLineText;
import org.encommun.defaults.text.SingleLineText;
import org.hibernate.validator.constraints.UniqueElements;

/**
 * Editable details of a need.
 *
 * @param title a short summary
 * @param description in Markdown; may be absent
 * @param raisedByActorIds the actors that raised it, at least one
 * @param groupedUnderId the need of the same event that leads its group; absent for no group
 * @param setAsideReason why it is not addressed this time; absent while it is open
 */
public record NeedDetails(
        @NotNull @SingleLineText(max = 200)
        @Schema(examples = "Rendre visible le travail des conseillers numériques") String title,
        @MultiLineText(max = 5_000) @Schema(nullable = true, description = "In Markdown.",
                examples = "Les **hiérarchies** ne voient ni le temps passé, ni ce qu’il change pour les "
                        + "habitants.") String description,
        @NotEmpty @Size(max = 100) @UniqueElements
        @Schema(description = "The actors that raised it, by their ids in the directory.",
                examples = "[\"019aa4c2-7d0e-7c3a-95b1-0e6f2a5d8b42\"]") List<@NotNull UUID> raisedByActorIds,
        @Schema(nullable = true,
                description = "The need of the same event that leads its group; absent for none. There is only one level.",
                examples = "019aa4c5-01aa-7000-8000-000000000001") UUID groupedUnderId,
        @MultiLineText(max = 500)
        @Schema(nullable = true, description = "Why it is not addressed this time. Sets it aside; null opens it again.",
                examples = "Traité le mois prochain par la rencontre des secrétaires de mairie.") String setAsideReason) {}
