package org.encommun.event.speaker;

import java.util.List;
import java.util.UUID;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;

import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.encommun.defaults.json.AbsentList;
import org.encommun.defaults.text.MultiLineText;
import org.encommun.defaults.text.SingleLineText;
import org.encommun.event.period.Period;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;

/**
 * Editable details of somebody who speaks, facilitates or testifies; the entity stores them unchanged.
 *
 * @param name the name they want to use
 * @param actorId the actor that they belong to
 * @param biography in Markdown
 * @param namePublished whether they agreed that their name and biography are published with the programme
 * @param available when they can come; empty for always
 */
@Embeddable
public record SpeakerDetails(
        @NotNull @SingleLineText(max = 200)
        @Schema(description = "The name they want to use.", examples = "Camille Exemple") String name,
        @Column(name = "actor_id")
        @Schema(nullable = true, description = "The actor that they belong to.",
                examples = "019aa4c2-7d0e-7c3a-95b1-0e6f2a5d8b42") UUID actorId,
        @MultiLineText(max = 5_000) @Schema(nullable = true, description = "Their biography in Markdown.",
                examples = "Conseillère numérique dans quatorze communes.") String biography,
        @Column(name = "name_published") @NotNull
        @Schema(description = "Whether they agreed that their name and biography are published with the "
                + "programme.") Boolean namePublished,
        @JdbcTypeCode(SqlTypes.JSON) @Size(max = 100)
        @Schema(description = "When they can come; empty for always.") List<@NotNull @Valid Period> available) {

    /** An absent list is an empty one. */
    public SpeakerDetails {
        available = AbsentList.orEmpty(available);
    }
}
