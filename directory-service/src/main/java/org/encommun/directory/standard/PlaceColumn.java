package org.encommun.directory.standard;

import java.math.BigDecimal;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

import org.encommun.defaults.text.FoldedText;
import org.encommun.directory.place.PlaceAddress;
import org.encommun.directory.place.PlaceDetails;
import org.encommun.directory.place.PlaceLocation;
import org.encommun.directory.vocabulary.Vocabulary;

/**
 * The columns of a table of places: those of the national standard "lieux de médiation numérique" v1.0.2, under its headings and in its
 * order, and after them what networks have besides.
 */
public enum PlaceColumn {
    ID("id"),
    PIVOT("pivot", "identifier", PlaceDetails::identifier),
    NOM("nom", "name", PlaceDetails::name),
    COMMUNE("commune", "address", address(PlaceAddress::commune)),
    CODE_POSTAL("code_postal", "address", address(PlaceAddress::postalCode)),
    CODE_INSEE("code_insee", "address", address(PlaceAddress::communeCode)),
    ADRESSE("adresse", "address", address(PlaceAddress::street)),
    COMPLEMENT_ADRESSE("complement_adresse", "address", address(PlaceAddress::complement)),
    LATITUDE("latitude", "location", location(PlaceLocation::latitude)),
    LONGITUDE("longitude", "location", location(PlaceLocation::longitude)),
    TYPOLOGIE("typologie", "typologies", PlaceDetails::typologies, Vocabulary.TYPOLOGY),
    TELEPHONE("telephone", "phone", PlaceDetails::phone),
    COURRIELS("courriels", "emails", list(PlaceDetails::emails)),
    SITE_WEB("site_web", "websites", list(PlaceDetails::websites)),
    HORAIRES("horaires", "openingHours", PlaceDetails::openingHours),
    PRESENTATION_RESUME("presentation_resume", "summary", PlaceDetails::summary),
    PRESENTATION_DETAIL("presentation_detail", "description", PlaceDetails::description),
    SOURCE("source", "source", PlaceDetails::source),
    ITINERANCE("itinerance", "itinerancy", PlaceDetails::itinerancy, Vocabulary.ITINERANCY),
    STRUCTURE_PARENTE("structure_parente", "parentOrganisation", PlaceDetails::parentOrganisation),
    DATE_MAJ("date_maj"),
    SERVICES("services", "services", PlaceDetails::services, Vocabulary.SERVICE),
    PUBLICS_SPECIFIQUEMENT_ADRESSES("publics_specifiquement_adresses", "audiences", PlaceDetails::audiences,
            Vocabulary.AUDIENCE),
    PRISE_EN_CHARGE_SPECIFIQUE("prise_en_charge_specifique", "specialCare", PlaceDetails::specialCare, Vocabulary.SPECIAL_CARE),
    FRAIS_A_CHARGE("frais_a_charge", "fees", PlaceDetails::fees, Vocabulary.FEE),
    DISPOSITIF_PROGRAMMES_NATIONAUX("dispositif_programmes_nationaux", "nationalProgrammes", PlaceDetails::nationalProgrammes,
            Vocabulary.NATIONAL_PROGRAMME),
    FORMATIONS_LABELS("formations_labels", "labels", PlaceDetails::labels, Vocabulary.LABEL),
    AUTRES_FORMATIONS_LABELS("autres_formations_labels", "otherLabels", list(PlaceDetails::otherLabels)),
    MODALITES_ACCES("modalites_acces", "accessMethods", PlaceDetails::accessMethods, Vocabulary.ACCESS),
    MODALITES_ACCOMPAGNEMENT("modalites_accompagnement", "supportMethods", PlaceDetails::supportMethods, Vocabulary.SUPPORT),
    FICHE_ACCES_LIBRE("fiche_acces_libre", "accessibilityPage", PlaceDetails::accessibilityPage),
    PRISE_RDV("prise_rdv", "appointmentPage", PlaceDetails::appointmentPage),

    /** The name of the organisation that runs the place. */
    NOM_STRUCTURE("nom_structure", "organisationName", PlaceDetails::organisationName),
    /** Whether the place has closed for good. */
    FERME("ferme", "closed", details -> details.closed() == null ? null : details.closed() ? "oui" : "non"),
    /** Metres east in Lambert-93 (EPSG:2154), in place of the longitude. */
    LAMBERT_X("lambert_x", "location"),
    /** Metres north in Lambert-93 (EPSG:2154), in place of the latitude. */
    LAMBERT_Y("lambert_y", "location");

    /** What the schema of the standard puts between the values of a cell. */
    public static final String SEPARATOR = "|";

    private static final List<PlaceColumn> STANDARD = List.copyOf(Arrays.asList(values()).subList(0, PRISE_RDV.ordinal() + 1));

    private static final Pattern SIGNS = Pattern.compile("[^a-z0-9]+");
    private static final Map<String, PlaceColumn> BY_HEADING = Arrays.stream(values())
            .collect(Collectors.toMap(column -> folded(column.heading), column -> column));

    private final String heading;
    private final String field;
    private final Function<PlaceDetails, String> cell;
    private final Vocabulary vocabulary;

    PlaceColumn(String heading) {
        this(heading, null);
    }

    PlaceColumn(String heading, String field) {
        this(heading, field, nothing -> null);
    }

    PlaceColumn(String heading, String field, Function<PlaceDetails, String> cell) {
        this.heading = heading;
        this.field = field;
        this.cell = cell;
        this.vocabulary = null;
    }

    PlaceColumn(String heading, String field, Function<PlaceDetails, List<String>> terms, Vocabulary vocabulary) {
        this.heading = heading;
        this.field = field;
        this.cell = list(terms.andThen(listed -> listed.stream().map(Vocabulary::inSchema).toList()));
        this.vocabulary = vocabulary;
    }

    /** The 32 columns of the standard, in its order. */
    public static List<PlaceColumn> standard() {
        return STANDARD;
    }

    /** The column with a heading, whatever its case, accents and separators. */
    public static Optional<PlaceColumn> headed(String heading) {
        return Optional.ofNullable(BY_HEADING.get(folded(heading)));
    }

    private static String folded(String heading) {
        return SIGNS.matcher(FoldedText.of(heading)).replaceAll("");
    }

    /** Its heading. */
    public String heading() {
        return heading;
    }

    /** The field of {@link PlaceDetails} that it is, or is a part of; empty for the id and the date of the record. */
    public Optional<String> field() {
        return Optional.ofNullable(field);
    }

    /** The terms that it is limited to; empty for free values. */
    public Optional<Vocabulary> vocabulary() {
        return Optional.ofNullable(vocabulary);
    }

    /** Its cell for a place, as the published schema wants it; {@code null} for an empty one, and for what is not a field of the place. */
    public String cell(PlaceDetails details) {
        return cell.apply(details);
    }

    private static Function<PlaceDetails, String> address(Function<PlaceAddress, String> part) {
        return details -> details.address() == null ? null : part.apply(details.address());
    }

    private static Function<PlaceDetails, String> location(Function<PlaceLocation, BigDecimal> part) {
        return details -> details.location() == null ? null : part.apply(details.location()).toPlainString();
    }

    private static Function<PlaceDetails, String> list(Function<PlaceDetails, List<String>> values) {
        return details -> {
            List<String> listed = values.apply(details);
            return listed.isEmpty() ? null : String.join(SEPARATOR, listed);
        };
    }
}
