package org.encommun.directory.export.inclusion;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;

import org.encommun.directory.export.ExportedPlace;
import org.encommun.directory.export.Organisation;
import org.encommun.directory.export.Shortcoming;
import org.encommun.directory.place.PlaceDetails;

/**
 * A place in the terms of data·inclusion v1 (schema 1.0.8): a structure, and one service if it is known what people are helped
 * with. Nothing is claimed that no network says: neither who is eligible nor that people are received where that is not said. A structure
 * is the organisation at a place: what the place does not have of contacts, the organisation may have.
 */
final class Offer {

    static final String SOURCE = "encommun";
    static final String NAME_OF_SERVICE = "Accompagnement au numérique";

    private static final int SHORTEST_NAME = 3;
    private static final int LONGEST_NAME = 150;
    private static final int SHORTEST_DESCRIPTION = 5;
    private static final int LONGEST_DESCRIPTION = 10_000;
    private static final LocalDate FIRST_DAY = LocalDate.of(2000, 1, 1);
    private static final String FREE = "Gratuit";
    private static final String CHARGED = "Payant";
    private static final String ACCESLIBRE = "https://acceslibre\\.(beta\\.gouv\\.fr|info)/.*";
    private static final String COMMA = ", ";

    private final ExportedPlace place;
    private final PlaceDetails details;

    Offer(ExportedPlace place) {
        this.place = place;
        this.details = place.details();
    }

    /** What the schema demands of a structure and this place has not. */
    List<String> missing() {
        List<String> missing = new ArrayList<>();
        if (details.name() == null || !hasLength(details.name(), SHORTEST_NAME, LONGEST_NAME)) {
            missing.add("nom");
        }
        if (place.date().filter(date -> !date.isBefore(FIRST_DAY)).isEmpty()) {
            missing.add("date_maj");
        }
        return missing;
    }

    /** What the directory knows and neither the structure nor the service can say. */
    private List<String> emptied() {
        List<String> emptied = new ArrayList<>();
        if (details.services().isEmpty()) {
            emptied.add("service");
        }
        if (details.identifier() != null && siret() == null) {
            emptied.add("siret");
        }
        if (details.accessibilityPage() != null && accessibility() == null) {
            emptied.add("accessibilite_lieu");
        }
        return emptied;
    }

    Shortcoming shortcoming(List<String> licences) {
        boolean leftOut = !missing().isEmpty();
        return new Shortcoming(place.id(), details.name(), leftOut, missing(), leftOut ? List.of() : emptied(),
                leftOut ? List.of() : licences);
    }

    /** The structure; empty for a place that cannot be one. */
    Optional<Structure> structure() {
        if (!missing().isEmpty()) {
            return Optional.empty();
        }
        Organisation organisation = place.organisation();
        Set<String> networks = Terms.PROGRAMME.codes(details.nationalProgrammes());
        networks.addAll(Terms.TYPOLOGY.codes(details.typologies()));
        networks.addAll(Terms.PROGRAMME.codes(organisation.nationalProgrammes()));
        networks.addAll(Terms.TYPOLOGY.codes(organisation.typologies()));
        return Optional
                .of(new Structure(SOURCE, id(), details.name(), place.date().orElseThrow(),
                        description().or(() -> described(organisation.description())).orElse(null), siret(),
                        Whereabouts.of(details), or(details.phone(), organisation.phone()),
                        or(first(details.emails()), organisation.email()),
                        or(first(details.websites()), organisation.website()),
                        details.openingHours(), accessibility(), unlessEmpty(networks)));
    }

    /** The service; empty if there is no structure, or if nobody says what people are helped with. */
    Optional<ServiceOffer> service() {
        if (!missing().isEmpty() || details.services().isEmpty()) {
            return Optional.empty();
        }
        return Optional.of(new ServiceOffer(SOURCE, id(), id(), NAME_OF_SERVICE,
                description().orElseGet(() -> String.join(COMMA, details.services())), place.date().orElseThrow(), type(),
                Terms.THEME.codes(details.services()), charge(), chargeInWords(), audiences(), audiencesInWords(),
                Whereabouts.of(details), details.phone(), first(details.emails()),
                unlessEmpty(Terms.RECEPTION.codes(details.supportMethods())),
                unlessEmpty(Terms.MOBILISATION.codes(details.accessMethods())), details.appointmentPage(),
                unlessEmpty(Terms.MOBILISER.codes(details.accessMethods())), details.openingHours()));
    }

    private String id() {
        return SOURCE + "--" + place.id();
    }

    private Optional<String> description() {
        return described(details.description()).or(() -> described(details.summary()));
    }

    private static Optional<String> described(String text) {
        return Optional.ofNullable(text).filter(given -> hasLength(given, SHORTEST_DESCRIPTION, LONGEST_DESCRIPTION));
    }

    private static boolean hasLength(String text, int shortest, int longest) {
        int length = text.codePointCount(0, text.length());
        return length >= shortest && length <= longest;
    }

    private String siret() {
        return details.identifier() != null && details.identifier().matches("[0-9]{14}") ? details.identifier() : null;
    }

    private String accessibility() {
        String page = details.accessibilityPage();
        return page != null && page.matches(ACCESLIBRE) ? page : null;
    }

    /** The one that needs the most of a place: equipment for those who come by themselves, then groups, then single persons. */
    private String type() {
        if (details.supportMethods().contains("En autonomie")) {
            return "aide-materielle";
        }
        if (details.supportMethods().contains("Dans un atelier collectif")) {
            return "atelier";
        }
        return details.supportMethods().contains("Accompagnement individuel") ? "accompagnement" : null;
    }

    private String charge() {
        if (details.fees().isEmpty()) {
            return null;
        }
        return details.fees().equals(List.of(CHARGED)) ? "payant" : "gratuit";
    }

    /** What "free" and "charged" do not say. */
    private String chargeInWords() {
        boolean isSaid = details.fees().isEmpty() || details.fees().equals(List.of(FREE))
                || details.fees().equals(List.of(CHARGED));
        return isSaid ? null : String.join(COMMA, details.fees());
    }

    /** A place that is meant for nobody in particular is for everybody. */
    private Set<String> audiences() {
        TreeSet<String> audiences = Terms.AUDIENCE.codes(details.audiences());
        audiences.addAll(Terms.SPECIAL_CARE.codes(details.specialCare()));
        return audiences.isEmpty() ? Set.of("tous-publics") : audiences;
    }

    private String audiencesInWords() {
        List<String> words = Stream.concat(details.audiences().stream(), details.specialCare().stream()).toList();
        return words.isEmpty() ? null : String.join(COMMA, words);
    }

    private static String or(String ofPlace, String ofOrganisation) {
        return ofPlace == null ? ofOrganisation : ofPlace;
    }

    private static String first(List<String> values) {
        return values.isEmpty() ? null : values.get(0);
    }

    private static Set<String> unlessEmpty(Set<String> codes) {
        return codes.isEmpty() ? null : codes;
    }
}
