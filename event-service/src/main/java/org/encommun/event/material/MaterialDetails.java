package org.encommun.event.material;

import java.time.LocalDate;
import java.util.UUID;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;

import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.encommun.defaults.text.MultiLineText;
import org.encommun.defaults.text.SingleLineText;
import org.encommun.defaults.text.WebAddress;

/**
 * Editable details of a resource; the entity stores them unchanged.
 *
 * @param description in Markdown
 * @param url its address, http or https, without a user name
 * @param language a BCP 47 tag
 * @param licence the SPDX identifier of one of the accepted licences
 * @param sessionId the session that it belongs to; absent for the event as a whole
 * @param publishedOn the day of its publication
 */
@Embeddable
public record MaterialDetails(
        @Enumerated(EnumType.STRING) @NotNull @Schema(description = "The kind of resource.") MaterialType type,
        @NotNull @SingleLineText(max = 200) @Schema(examples = "Synthèse de l’atelier « speed boat »") String title,
        @MultiLineText(max = 5_000) @Schema(nullable = true, description = "In Markdown.",
                examples = "Les freins et les leviers nommés par les participants.") String description,
        @NotNull @WebAddress(max = 2_000)
        @Schema(description = "Its address, which begins with http:// or https://.",
                examples = "https://mediatheque.example.org/nec/synthese.pdf") String url,
        @NotNull @Size(max = 35) @Pattern(regexp = "[A-Za-z]{2,3}(-[A-Za-z0-9]{2,8})*")
        @Schema(description = "Its language as a BCP 47 tag; fsl is French sign language.", examples = "fr") String language,
        @NotNull @SingleLineText(max = 100)
        @Schema(description = "The SPDX identifier of an open licence, such as etalab-2.0, CC-BY-4.0 or CC-BY-SA-4.0; others "
                + "are refused with the list of accepted ones.",
                examples = "etalab-2.0") String licence,
        @Column(name = "session_id")
        @Schema(nullable = true, description = "The session that it belongs to; absent for the event as a whole.",
                examples = "019aa4c3-02bb-7000-8000-000000000002") UUID sessionId,
        @Column(name = "published_on") @NotNull
        @Schema(description = "The day of its publication.", examples = "2026-12-15") LocalDate publishedOn) {

    /** The same with the licence's identifier as SPDX writes it. */
    MaterialDetails underLicence(Licence known) {
        return new MaterialDetails(type, title, description, url, language, known.spdxId(), sessionId, publishedOn);
    }
}
