package org.encommun.directory.actor;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * What an actor says of itself.
 *
 * @param name the organisation's name
 * @param kind what kind of organisation it is
 * @param siret the SIRET of its establishment, 14 digits, where it has one
 * @param communeCode the INSEE code of the commune of its seat
 * @param website where it presents itself
 */
public record ActorDetails(
        @NotBlank @Size(max = 150)
        @Schema(description = "The organisation's name.",
                examples = "Médiathèque intercommunale Entre Dore et Allier") String name,
        @NotNull @Schema(description = "What kind of organisation it is.") ActorKind kind,
        @Pattern(regexp = "\\d{14}")
        @Schema(nullable = true, description = "The SIRET of its establishment, where it has one.",
                examples = "20007071200047") String siret,
        @NotNull @Pattern(regexp = "[0-9AB]{5}")
        @Schema(description = "The INSEE code of the commune of its seat.", examples = "63195") String communeCode,
        @Size(max = 500) @Pattern(regexp = "https?://\\S+")
        @Schema(nullable = true, description = "Where it presents itself.",
                examples = "https://mediatheque.exemple.fr") String website) {}
