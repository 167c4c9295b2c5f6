package org.encommun.event.venue;

import java.util.List;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;

import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.encommun.defaults.json.AbsentList;

/**
 * What a venue says of itself.
 *
 * @param name of its own within the event
 * @param address where it is
 * @param accessibility for whom it is accessible
 * @param access how to get there and in
 */
public record VenueDetails(
        @NotBlank @Size(max = 200) @Schema(examples = "Médiathèque intercommunale Entre Dore et Allier") String name,
        @NotNull @Valid @Schema(description = "Where it is.") Address address,
        @Size(max = 5) @Schema(description = "For whom it is accessible.",
                examples = "[\"MOTOR\", \"HEARING\"]") List<@NotNull Accessibility> accessibility,
        @Size(max = 2_000) @Schema(nullable = true, description = "How to get there and in.",
                examples = "Gare de Lezoux à dix minutes à pied ; ascenseur.") String access) {

    /** Takes an absent list for an empty one. */
    public VenueDetails {
        accessibility = AbsentList.orEmpty(accessibility);
    }
}
