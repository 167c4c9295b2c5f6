package org.encommun.directory.export.inclusion;

import java.time.LocalDate;
import java.util.Set;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

import com.fasterxml.jackson.annotation.JsonUnwrapped;
import com.fasterxml.jackson.databind.PropertyNamingStrategies;
import com.fasterxml.jackson.databind.annotation.JsonNaming;

/** What people are helped with at a place, as a service of data·inclusion v1. */
@JsonNaming(PropertyNamingStrategies.SnakeCaseStrategy.class)
record ServiceOffer(
        @Schema(examples = Offer.SOURCE) String source,
        @Schema(examples = "encommun--019aa4c2-7d0e-7c3a-95b1-0e6f2a5d8b42") String structureId,
        @Schema(examples = "encommun--019aa4c2-7d0e-7c3a-95b1-0e6f2a5d8b42") String id,
        @Schema(examples = Offer.NAME_OF_SERVICE) String nom,
        @Schema(examples = "Aide aux démarches administratives") String description,
        @Schema(examples = "2026-11-28") LocalDate dateMaj,
        @Schema(nullable = true, examples = "accompagnement") String type,
        @Schema(examples = "[\"numerique--acceder-a-des-services-en-ligne\"]") Set<String> thematiques,
        @Schema(nullable = true, examples = "gratuit") String frais,
        @Schema(nullable = true, examples = "Gratuit sous condition") String fraisPrecisions,
        @Schema(examples = "[\"seniors\"]") Set<String> publics,
        @Schema(nullable = true, examples = "Seniors, Illettrisme") String publicsPrecisions,
        @JsonUnwrapped Whereabouts whereabouts,
        @Schema(nullable = true, examples = "+33473682834") String telephone,
        @Schema(nullable = true, examples = "mediatheque@exemple.fr") String courriel,
        @Schema(nullable = true, examples = "[\"en-presentiel\"]") Set<String> modesAccueil,
        @Schema(nullable = true, examples = "[\"se-presenter\"]") Set<String> modesMobilisation,
        @Schema(nullable = true, examples = "https://www.rdv-solidarites.fr/") String lienMobilisation,
        @Schema(nullable = true, examples = "[\"usagers\"]") Set<String> mobilisablePar,
        @Schema(nullable = true, examples = "Tu-Sa 10:00-12:00,14:00-18:00; PH off") String horairesAccueil) {}
