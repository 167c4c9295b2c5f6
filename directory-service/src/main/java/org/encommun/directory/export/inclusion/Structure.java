package org.encommun.directory.export.inclusion;

import java.time.LocalDate;
import java.util.Set;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

import com.fasterxml.jackson.annotation.JsonUnwrapped;
import com.fasterxml.jackson.databind.PropertyNamingStrategies;
import com.fasterxml.jackson.databind.annotation.JsonNaming;

/** A place as a structure of data·inclusion v1. */
@JsonNaming(PropertyNamingStrategies.SnakeCaseStrategy.class)
record Structure(
        @Schema(examples = Offer.SOURCE) String source,
        @Schema(examples = "encommun--019aa4c2-7d0e-7c3a-95b1-0e6f2a5d8b42") String id,
        @Schema(examples = "Médiathèque de Lezoux") String nom,
        @Schema(examples = "2026-11-28") LocalDate dateMaj,
        @Schema(nullable = true, examples = "Accès libre aux ordinateurs et ateliers.") String description,
        @Schema(nullable = true, examples = "20007071200043") String siret,
        @JsonUnwrapped Whereabouts whereabouts,
        @Schema(nullable = true, examples = "+33473682834") String telephone,
        @Schema(nullable = true, examples = "mediatheque@exemple.fr") String courriel,
        @Schema(nullable = true, examples = "https://mediatheque.exemple.fr") String siteWeb,
        @Schema(nullable = true, examples = "Tu-Sa 10:00-12:00,14:00-18:00; PH off") String horairesAccueil,
        @Schema(nullable = true,
                examples = "https://acceslibre.beta.gouv.fr/app/63-lezoux/erp/mediatheque/") String accessibiliteLieu,
        @Schema(nullable = true, examples = "[\"aidants-connect\"]") Set<String> reseauxPorteurs) {}
