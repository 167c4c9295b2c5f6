package org.encommun.directory.actor;

import java.util.List;
import java.util.UUID;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Email;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;

import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.encommun.defaults.json.AbsentList;
import org.encommun.defaults.text.MultiLineText;
import org.encommun.defaults.text.SingleLineText;
import org.encommun.defaults.text.Siret;
import org.encommun.defaults.text.WebAddress;
import org.encommun.directory.fields.Fields;
import org.encommun.directory.register.RegisterNumbers;
import org.encommun.directory.vocabulary.Term;
import org.encommun.directory.vocabulary.Vocabulary;
import org.encommun.territory.Territory;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;
import org.hibernate.validator.constraints.UniqueElements;

/**
 * Editable details of an actor; the entity stores them unchanged. The bus carries them without what is free text or leads to somebody:
 * {@code description}, {@code phone} and {@code email}.
 *
 * @param name the organisation's name
 * @param kind what kind of organisation it is in the first place
 * @param typologies all that it is, by the codes of the national typology
 * @param siret the SIRET of its establishment, 14 digits; {@code null} where it has none
 * @param rna its number in the national register of associations; {@code null} where it has none
 * @param ridet its number in the register of New Caledonia; {@code null} where it has none
 * @param parentId the actor that it is a part of or depends on; {@code null} for none
 * @param communeCode the INSEE code of the commune of its registered office
 * @param territories where it acts: any mix of communes, EPCI, départements and régions
 * @param description what it is and does, in plain text
 * @param expertises what others can ask it about: services and special needs in the terms of the national standard, so that it can be
 *        found by them; whatever else it can do is in the description
 * @param nationalProgrammes the national programmes that it is a part of as an organisation
 * @param networkNames the networks, federations and labels that it belongs to, in its own words; few of them sync with the directory
 * @param phone of the organisation, in the international form of E.164, or a short number
 * @param email of the organisation, never of a person
 * @param website its website; {@code null} for none
 */
@Embeddable
public record ActorDetails(
        @NotNull @SingleLineText(max = 150)
        @Schema(description = "The organisation's name.",
                examples = "Médiathèque intercommunale Entre Dore et Allier") String name,
        @Enumerated(EnumType.STRING) @NotNull
        @Schema(description = "What kind of organisation it is in the first place.") ActorKind kind,
        @JdbcTypeCode(SqlTypes.JSON) @UniqueElements @Size(max = 20)
        @Schema(description = "All that it is, by the codes of the national typology.",
                examples = "[\"BIB\", \"EPCI\", \"RFS\", \"TIERS_LIEUX\", \"EPN\"]") List<@NotNull @Term(Vocabulary.TYPOLOGY) String> typologies,
        @Siret
        @Schema(nullable = true, description = "The SIRET of its establishment, where it has one.",
                examples = "20007071200043") String siret,
        @Pattern(regexp = RegisterNumbers.RNA)
        @Schema(nullable = true, description = "The number of an association in the national register (RNA).",
                examples = "W632001234") String rna,
        @Pattern(regexp = RegisterNumbers.RIDET)
        @Schema(nullable = true,
                description = "The number of an establishment in New Caledonia (RIDET): seven digits of the organisation, three of "
                        + "the establishment.",
                examples = "1234567001") String ridet,
        @Column(name = "parent_id")
        @Schema(nullable = true, description = "The actor that it is a part of or depends on.",
                examples = "019aa4c2-7d0e-7c3a-95b1-0e6f2a5d8b44") UUID parentId,
        @Column(name = "commune_code") @NotNull @Pattern(regexp = "[0-9AB]{5}")
        @Schema(description = "The INSEE code of the commune of its registered office.", examples = "63195") String communeCode,
        @JdbcTypeCode(SqlTypes.JSON) @UniqueElements @Size(max = 50)
        @Schema(description = "Where it acts: any mix of communes, EPCI, départements and "
                + "régions.") List<Territory.@NotNull @Valid Part> territories,
        @MultiLineText(max = 2_000)
        @Schema(nullable = true, description = "What it is and does, in plain text.",
                examples = "Réseau de quatorze médiathèques. Une conseillère numérique y tient des permanences et forme les "
                        + "agents des mairies.") String description,
        @JdbcTypeCode(SqlTypes.JSON) @UniqueElements @Size(max = 20)
        @Schema(description = "What others can ask it about: services and special needs, in the terms of the national standard.",
                examples = "[\"Aide aux démarches administratives\", \"Illettrisme\"]") List<@NotNull @Term( {
                        Vocabulary.SERVICE, Vocabulary.SPECIAL_CARE}) String> expertises,
        @Column(name = "national_programmes") @JdbcTypeCode(SqlTypes.JSON) @UniqueElements @Size(max = 20)
        @Schema(description = "National programmes that it is a part of.",
                examples = "[\"Conseillers numériques\", \"Aidants Connect\"]") List<@NotNull @Term(Vocabulary.NATIONAL_PROGRAMME) String> nationalProgrammes,
        @Column(name = "network_names") @JdbcTypeCode(SqlTypes.JSON) @UniqueElements @Size(max = 20)
        @Schema(description = "Networks, federations and labels that it belongs to, in its own words.",
                examples = "[\"Hinaura\", \"Réseau des médiathèques du Puy-de-Dôme\"]") List<@NotNull @SingleLineText(
                        max = 150) String> networkNames,
        @Pattern(regexp = "\\+?[0-9]{3,15}")
        @Schema(nullable = true, description = "The organisation's telephone, in international form, or a short number.",
                examples = "+33473682834") String phone,
        @Email @SingleLineText(max = 254)
        @Schema(nullable = true, description = "The organisation's mail address, not that of a person.",
                examples = "contact@mediatheque.exemple.fr") String email,
        @WebAddress(max = 500)
        @Schema(nullable = true, description = "Its website.", examples = "https://mediatheque.exemple.fr") String website){

    /** Its fields by name. */
    public static final Fields<ActorDetails> FIELDS = Fields.of(ActorDetails.class);

    /** An absent list is an empty one. */
    public ActorDetails {
        typologies = AbsentList.orEmpty(typologies);
        territories = AbsentList.orEmpty(territories);
        expertises = AbsentList.orEmpty(expertises);
        nationalProgrammes = AbsentList.orEmpty(nationalProgrammes);
        networkNames = AbsentList.orEmpty(networkNames);
    }
}
