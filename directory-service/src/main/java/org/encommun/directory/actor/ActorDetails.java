package org.encommun.directory.actor;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;

import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.encommun.defaults.text.SingleLineText;
import org.encommun.defaults.text.Siret;
import org.encommun.defaults.text.WebAddress;
import org.encommun.directory.fields.Fields;

/**
 * Editable details of an actor; the entity stores them unchanged.
 *
 * @param name the organisation's name
 * @param kind what kind of organisation it is
 * @param siret the SIRET of its establishment, 14 digits; {@code null} where it has none
 * @param communeCode the INSEE code of the commune of its registered office
 * @param website its website; {@code null} for none
 */
@Embeddable
public record ActorDetails(
        @NotNull @SingleLineText(max = 150)
        @Schema(description = "The organisation's name.",
                examples = "Médiathèque intercommunale Entre Dore et Allier") String name,
        @Enumerated(EnumType.STRING) @NotNull
        @Schema(description = "What kind of organisation it is.") ActorKind kind,
        @Siret
        @Schema(nullable = true, description = "The SIRET of its establishment, where it has one.",
                examples = "20007071200043") String siret,
        @Column(name = "commune_code") @NotNull @Pattern(regexp = "[0-9AB]{5}")
        @Schema(description = "The INSEE code of the commune of its registered office.", examples = "63195") String communeCode,
        @WebAddress(max = 500)
        @Schema(nullable = true, description = "Its website.", examples = "https://mediatheque.exemple.fr") String website) {

    /** Its fields by name. */
    public static final Fields<ActorDetails> FIELDS = Fields.of(ActorDetails.class);
}
