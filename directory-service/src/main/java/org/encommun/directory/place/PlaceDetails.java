package org.encommun.directory.place;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import jakarta.validation.Valid;
import jakarta.validation.constraints.Email;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;

import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.encommun.defaults.json.AbsentList;
import org.encommun.defaults.text.MultiLineText;
import org.encommun.defaults.text.SingleLineText;
import org.encommun.defaults.text.SiretValidator;
import org.encommun.defaults.text.WebAddress;
import org.encommun.directory.fields.Fields;
import org.encommun.directory.register.RegisterNumbers;
import org.encommun.directory.vocabulary.Term;
import org.encommun.directory.vocabulary.Vocabulary;
import org.encommun.territory.Territories;
import org.hibernate.validator.constraints.UniqueElements;

import com.fasterxml.jackson.annotation.JsonInclude;

/**
 * What can be said of a place where people are helped with digital matters, in the terms of the national standard "lieux de médiation
 * numérique" v1.0.2, and what the standard has no column for: the name of the organisation, where an itinerant place stops, and whether
 * the place is closed for good. A network need not say everything; of what a network does not say nothing is assumed.
 *
 * @param identifier SIRET, RNA or RIDET of the organisation that runs it
 * @param organisationName the name of that organisation, where it is not that of the place
 * @param address where it is, as one value: the street of one source and the commune of another would be nowhere
 * @param phone in the international form of E.164, or a short number
 * @param openingHours in the OpenStreetMap syntax
 * @param closed whether it has closed for good
 */
@JsonInclude(JsonInclude.Include.NON_EMPTY)
public record PlaceDetails(
        @SingleLineText(max = 150)
        @Schema(nullable = true, description = "The place's name.", examples = "Médiathèque de Lezoux") String name,
        @Pattern(regexp = "[A-Z0-9]{9,14}")
        @Schema(nullable = true, description = "SIRET, RNA or RIDET of the organisation that runs it.",
                examples = "20007071200043") String identifier,
        @SingleLineText(max = 150)
        @Schema(nullable = true, description = "The name of that organisation, where it is not that of the place.",
                examples = "Communauté de communes Entre Dore et Allier") String organisationName,
        @Valid @Schema(nullable = true, description = "Where it is.") PlaceAddress address,
        @Valid @Schema(nullable = true, description = "Where it is on the globe.") PlaceLocation location,
        @UniqueElements
        @Schema(nullable = true, description = "Kinds of organisation, by the standard's codes.", examples = "[\"BIB\"]")
        @Size(max = 20) List<@Term(Vocabulary.TYPOLOGY) String> typologies,
        @Pattern(regexp = "\\+?[0-9]{3,15}")
        @Schema(nullable = true, description = "In international form, or a short number.",
                examples = "+33473682834") String phone,
        @UniqueElements @Size(max = 10) @Schema(nullable = true, description = "Mail addresses of the place, not of persons.",
                examples = "[\"mediatheque@exemple.fr\"]") List<@Email @SingleLineText(max = 254) String> emails,
        @UniqueElements @Size(max = 10) @Schema(nullable = true, description = "Its web pages.",
                examples = "[\"https://mediatheque.exemple.fr\"]") List<@WebAddress String> websites,
        @SingleLineText(max = 500) @Schema(nullable = true, description = "When it is open, in the OpenStreetMap syntax.",
                examples = "Tu-Sa 10:00-12:00,14:00-18:00; PH off") String openingHours,
        @MultiLineText(max = 280) @Schema(nullable = true, description = "The place in one sentence.",
                examples = "Accès libre aux ordinateurs et ateliers deux fois par semaine.") String summary,
        @MultiLineText(max = 10_000) @Schema(nullable = true, description = "The place in more detail.",
                examples = "La médiathèque accueille une conseillère numérique le mardi et le vendredi.") String description,
        @SingleLineText(max = 150) @Schema(nullable = true, description = "Who says so, in the network's own words.",
                examples = "Hubik") String source,
        @UniqueElements @Size(max = 2)
        @Schema(nullable = true, description = "Whether it moves about.",
                examples = "[\"Fixe\"]") List<@Term(Vocabulary.ITINERANCY) String> itinerancy,
        @UniqueElements @Size(max = 100)
        @Schema(nullable = true,
                description = "Where it stops, if it moves about; its address is then where it starts from.") List<@NotNull @Valid PlaceStop> stops,
        @SingleLineText(max = 300) @Schema(nullable = true, description = "The organisation above the one that runs it.",
                examples = "Communauté de communes Entre Dore et Allier") String parentOrganisation,
        @UniqueElements @Size(max = 20) @Schema(nullable = true, description = "What people are helped with.",
                examples = "[\"Aide aux démarches administratives\"]") List<@Term(Vocabulary.SERVICE) String> services,
        @UniqueElements @Size(max = 20)
        @Schema(nullable = true, description = "For whom it is meant in particular.",
                examples = "[\"Seniors\"]") List<@Term(Vocabulary.AUDIENCE) String> audiences,
        @UniqueElements @Size(max = 20) @Schema(nullable = true, description = "Which special needs are taken care of.",
                examples = "[\"Illettrisme\"]") List<@Term(Vocabulary.SPECIAL_CARE) String> specialCare,
        @UniqueElements @Size(max = 3)
        @Schema(nullable = true, description = "What people pay.",
                examples = "[\"Gratuit\"]") List<@Term(Vocabulary.FEE) String> fees,
        @UniqueElements @Size(max = 20) @Schema(nullable = true, description = "National programmes that it is a part of.",
                examples = "[\"Aidants Connect\"]") List<@Term(Vocabulary.NATIONAL_PROGRAMME) String> nationalProgrammes,
        @UniqueElements @Size(max = 20)
        @Schema(nullable = true, description = "Trainings of its staff and labels, of the standard's list.",
                examples = "[\"Fabriques de Territoire\"]") List<@Term(Vocabulary.LABEL) String> labels,
        @UniqueElements @Size(max = 20) @Schema(nullable = true, description = "Other trainings and labels.",
                examples = "[\"Numérique inclusif Auvergne\"]") List<@SingleLineText(max = 150) String> otherLabels,
        @UniqueElements @Size(max = 6)
        @Schema(nullable = true, description = "How to reach it.",
                examples = "[\"Se présenter\"]") List<@Term(Vocabulary.ACCESS) String> accessMethods,
        @UniqueElements @Size(max = 4) @Schema(nullable = true, description = "How people are helped.",
                examples = "[\"Accompagnement individuel\"]") List<@Term(Vocabulary.SUPPORT) String> supportMethods,
        @WebAddress @Schema(nullable = true, description = "Its page of accessibility at Acceslibre.",
                examples = "https://acceslibre.beta.gouv.fr/app/63-lezoux/erp/mediatheque/") String accessibilityPage,
        @WebAddress @Schema(nullable = true, description = "Where an appointment can be made.",
                examples = "https://www.rdv-solidarites.fr/") String appointmentPage,
        @Schema(nullable = true, description = "Whether it has closed for good.", examples = "false") Boolean closed) {

    /** Its fields by name. */
    public static final Fields<PlaceDetails> FIELDS = Fields.of(PlaceDetails.class);

    private static final String NEW_CALEDONIA = "988";

    /** What is absent from a list is nothing. */
    public PlaceDetails {
        typologies = AbsentList.orEmpty(typologies);
        emails = AbsentList.orEmpty(emails);
        websites = AbsentList.orEmpty(websites);
        itinerancy = AbsentList.orEmpty(itinerancy);
        stops = AbsentList.orEmpty(stops);
        services = AbsentList.orEmpty(services);
        audiences = AbsentList.orEmpty(audiences);
        specialCare = AbsentList.orEmpty(specialCare);
        fees = AbsentList.orEmpty(fees);
        nationalProgrammes = AbsentList.orEmpty(nationalProgrammes);
        labels = AbsentList.orEmpty(labels);
        otherLabels = AbsentList.orEmpty(otherLabels);
        accessMethods = AbsentList.orEmpty(accessMethods);
        supportMethods = AbsentList.orEmpty(supportMethods);
    }

    /** The SIRET of the organisation that runs it; empty if its identifier is another one, or fails the check. */
    public Optional<String> siret() {
        return Optional.ofNullable(identifier).filter(SiretValidator::isSiret);
    }

    /** The RNA number of the organisation that runs it; empty if its identifier is another one. */
    public Optional<String> rna() {
        return Optional.ofNullable(identifier).filter(number -> number.matches(RegisterNumbers.RNA));
    }

    /** The RIDET of the organisation that runs it; empty if its identifier is another one, or the place is not in New Caledonia. */
    public Optional<String> ridet() {
        boolean isThere = address != null && NEW_CALEDONIA.equals(Territories.departementOf(address.communeCode()));
        return Optional.ofNullable(identifier).filter(number -> isThere && number.matches(RegisterNumbers.RIDET));
    }

    /** The INSEE codes of the communes where it is and where it stops. */
    public Set<String> communeCodes() {
        return Stream.concat(Stream.ofNullable(address), stops.stream().map(PlaceStop::address)).map(PlaceAddress::communeCode)
                .collect(Collectors.toCollection(LinkedHashSet::new));
    }

    /** Whether it can be shown as a place: what is said of one without either is a correction of what others say. */
    public boolean hasNameAndAddress() {
        return name != null && address != null;
    }
}
