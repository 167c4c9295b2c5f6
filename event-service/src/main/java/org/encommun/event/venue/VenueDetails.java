package org.encommun.event.venue;

import java.util.List;

import jakarta.persistence.Embeddable;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;

import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.encommun.defaults.json.AbsentList;
import org.encommun.defaults.text.MultiLineText;
import org.encommun.defaults.text.SingleLineText;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;

/**
 * Editable details of a venue; the entity stores them unchanged.
 *
 * @param name unique within the event
 * @param address its address
 * @param accessibility for whom it is accessible
 * @param access how to get there and enter
 */
@Embeddable
public record VenueDetails(
        @NotNull @SingleLineText(max = 200) @Schema(examples = "Médiathèque intercommunale Entre Dore et Allier") String name,
        @JdbcTypeCode(SqlTypes.JSON) @NotNull @Valid @Schema(description = "Its address.") Address address,
        @JdbcTypeCode(SqlTypes.JSON) @Size(max = 5) @Schema(description = "For whom it is accessible.",
                examples = "[\"MOTOR\", \"HEARING\"]") List<@NotNull Accessibility> accessibility,
        @MultiLineText(max = 2_000) @Schema(nullable = true, description = "How to get there and enter.",
                examples = "Gare de Lezoux à dix minutes à pied ; ascenseur.") String access) {

    /** An absent list is an empty one. */
    public VenueDetails {
        accessibility = AbsentList.orEmpty(accessibility);
    }
}
