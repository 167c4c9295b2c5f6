package org.encommun.directory.claim;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.validation.constraints.NotNull;

import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.encommun.defaults.text.MultiLineText;
import org.encommun.defaults.text.SingleLineText;
import org.encommun.defaults.text.WebAddress;

/**
 * Why somebody says that they speak for an actor.
 *
 * @param evidence for those who decide
 * @param evidenceUrl a page that shows it; {@code null} for none
 * @param label how the claimant wants to be called; {@code null} for no name
 */
@Embeddable
public record ClaimDetails(
        @NotNull @MultiLineText(max = 1_000)
        @Schema(description = "Why you speak for the actor, for those who decide; nobody else sees it.",
                examples = "Je dirige la médiathèque depuis 2019 ; mon nom est sur la page « équipe ».") String evidence,
        @Column(name = "evidence_url") @WebAddress(max = 500)
        @Schema(nullable = true, description = "A page that shows it.",
                examples = "https://mediatheque.exemple.fr/equipe") String evidenceUrl,
        @SingleLineText(max = 100)
        @Schema(nullable = true, description = "How the other representatives shall call you.",
                examples = "Direction de la médiathèque") String label) {}
