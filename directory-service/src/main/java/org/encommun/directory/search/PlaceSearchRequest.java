package org.encommun.directory.search;

import java.time.Instant;
import java.util.EnumMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;

import jakarta.validation.constraints.DecimalMax;
import jakarta.validation.constraints.DecimalMin;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.QueryParam;

import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.encommun.defaults.paging.PageRequest;
import org.encommun.defaults.problem.CommonProblem;
import org.encommun.defaults.problem.Refusal;
import org.encommun.directory.coordinates.BoundingBox;
import org.encommun.directory.coordinates.Coordinates;
import org.encommun.directory.hours.OpeningStatus;
import org.encommun.directory.vocabulary.Term;
import org.encommun.directory.vocabulary.Vocabulary;

/** Query parameters of the search for places; an absent one restricts nothing. */
public class PlaceSearchRequest extends PageRequest {

    /** How long the text may be, in characters. */
    static final int MAX_TEXT = 200;
    /** Without control characters: PostgreSQL cannot store all of them. */
    private static final String NO_CONTROL = "\\P{Cntrl}*";
    private static final int METRES = 1000;
    private static final int MAX_TERMS = 20;

    @QueryParam("text")
    @Size(max = MAX_TEXT)
    @Pattern(regexp = NO_CONTROL)
    @Parameter(
            description = "French words in any form, with or without accents, all of which a place has: in its name, the name of its "
                    + "organisation or commune, its services and labels, or what is written of it. Where no place has a word, the "
                    + "nearest one is searched for; `corrections` says so.",
            example = "mediatheque de lezoux")
    String text;

    @QueryParam("kind")
    @Size(max = MAX_TERMS)
    @Parameter(description = "Of one of these kinds, by the codes of the national standard.", example = "BIB")
    List<@Term(Vocabulary.TYPOLOGY) String> kind;

    @QueryParam("service")
    @Size(max = MAX_TERMS)
    @Parameter(description = "With one of these services.", example = "Aide aux démarches administratives")
    List<@Term(Vocabulary.SERVICE) String> service;

    @QueryParam("audience")
    @Size(max = MAX_TERMS)
    @Parameter(description = "Meant for one of these in particular.", example = "Seniors")
    List<@Term(Vocabulary.AUDIENCE) String> audience;

    @QueryParam("specialCare")
    @Size(max = MAX_TERMS)
    @Parameter(description = "Taking care of one of these needs.", example = "Illettrisme")
    List<@Term(Vocabulary.SPECIAL_CARE) String> specialCare;

    @QueryParam("fee")
    @Size(max = MAX_TERMS)
    @Parameter(description = "With one of these fees.", example = "Gratuit")
    List<@Term(Vocabulary.FEE) String> fee;

    @QueryParam("label")
    @Size(max = MAX_TERMS)
    @Parameter(description = "With one of these labels, to the letter, of the national standard or others.",
            example = "Fabriques de Territoire")
    List<@Pattern(regexp = NO_CONTROL) @Size(max = 150) String> label;

    @QueryParam("programme")
    @Size(max = MAX_TERMS)
    @Parameter(description = "Part of one of these national programmes.", example = "Aidants Connect")
    List<@Term(Vocabulary.NATIONAL_PROGRAMME) String> programme;

    @QueryParam("accessible")
    @DefaultValue("false")
    @Parameter(description = "Only those whose page of accessibility at Acceslibre is known.")
    boolean accessible;

    @QueryParam("territory")
    @Size(max = MAX_TERMS)
    @Parameter(description = "In one of these: kind and code. The code of a former commune stands for the present one.",
            example = "DEPARTEMENT:63")
    List<@Pattern(regexp = "(COMMUNE|EPCI|DEPARTEMENT|REGION):[0-9AB]{1,9}") String> territory;

    @QueryParam("networkId")
    @Parameter(description = "Of which this network has a record that the reader may see.")
    UUID networkId;

    @QueryParam("actorId")
    @Parameter(description = "Run by this actor.")
    UUID actorId;

    @QueryParam("closed")
    @DefaultValue("false")
    @Parameter(description = "Those that have closed for good, in place of the others.")
    boolean closed;

    @QueryParam("openAt")
    @Parameter(description = "Open at this time, as far as it is known up to 14 days ahead; see `opening`.",
            example = "2026-12-01T10:30:00+01:00")
    Instant openAt;

    @QueryParam("openNow")
    @DefaultValue("false")
    @Parameter(description = "Likewise for the present time.")
    boolean openNow;

    @QueryParam("opening")
    @Parameter(
            description = "Which answers will do at that time; OPEN unless given. With UNKNOWN also those of which nothing is known. "
                    + "The facet OPENING says how many there are of each.",
            example = "OPEN")
    List<OpeningStatus> opening;

    @QueryParam("latitude")
    @DecimalMin("-90")
    @DecimalMax("90")
    @Parameter(
            description = "Of the point from which distances are counted. Places whose coordinates are unknown are left out.",
            example = "45.8266")
    Double latitude;

    @QueryParam("longitude")
    @DecimalMin("-180")
    @DecimalMax("180")
    @Parameter(description = "Of that point.", example = "3.3841")
    Double longitude;

    @QueryParam("radius")
    @DecimalMin("0.001")
    @DecimalMax("20000")
    @Parameter(description = "How far from the point, in kilometres.", example = "20")
    Double radius;

    @QueryParam("bbox")
    @Size(max = MAX_TEXT)
    @Parameter(description = "Within this box: west, south, east and north in degrees, as in GeoJSON.",
            example = "3.3,45.7,3.5,45.9")
    String bbox;

    @QueryParam("order")
    @Parameter(description = "The order: unless given DISTANCE with a point, else RANK with a text, else NAME.")
    SearchOrder order;

    @QueryParam("facet")
    @Parameter(description = "What to count the places by. Those of the first 10,000 are counted.", example = "SERVICE")
    List<SearchFacet> facet;

    /**
     * The request without what belongs to the page.
     *
     * @param network whether a partner network reads
     * @param territories those of the request, as they are today
     * @param departements the départements in which all of them lie
     * @param now the present time
     * @throws Refusal {@link SearchProblem#PARAMETER_MISSING}; {@link CommonProblem#WRONG_TYPE} for a box that is none
     */
    PlaceCriteria criteria(boolean network, List<String> territories, Set<String> departements, Instant now) {
        return new PlaceCriteria(network, text(), terms(), territories,
                departements,
                closed, accessible, Optional.ofNullable(networkId), Optional.ofNullable(actorId), point(),
                radius == null ? OptionalDouble.empty() : OptionalDouble.of(radius * METRES), box(),
                opening(now));
    }

    /** The order that was asked for, or the usual one. */
    SearchOrder order() {
        if (order == SearchOrder.RANK && text().isEmpty()) {
            throw missing("order", "text");
        }
        if (order == SearchOrder.DISTANCE && latitude == null) {
            throw missing("order", "latitude");
        }
        if (order != null) {
            return order;
        }
        if (latitude != null) {
            return SearchOrder.DISTANCE;
        }
        return text().isPresent() ? SearchOrder.RANK : SearchOrder.NAME;
    }

    private Optional<String> text() {
        return Optional.ofNullable(text).filter(given -> !given.isBlank());
    }

    /** The territories that were asked for, as {@code KIND:code}. */
    Set<String> territories() {
        return distinct(territory);
    }

    /** What to count by, but for the opening hours. */
    Set<SearchFacet> facets() {
        Set<SearchFacet> facets = new TreeSet<>(distinct(facet));
        facets.remove(SearchFacet.OPENING);
        return facets;
    }

    private Map<SearchFacet, Set<String>> terms() {
        Map<SearchFacet, Set<String>> terms = new EnumMap<>(SearchFacet.class);
        terms.put(SearchFacet.KIND, distinct(kind));
        terms.put(SearchFacet.SERVICE, distinct(service));
        terms.put(SearchFacet.AUDIENCE, distinct(audience));
        terms.put(SearchFacet.SPECIAL_CARE, distinct(specialCare));
        terms.put(SearchFacet.FEE, distinct(fee));
        terms.put(SearchFacet.LABEL, distinct(label));
        terms.put(SearchFacet.PROGRAMME, distinct(programme));
        return terms;
    }

    private Optional<PlaceCriteria.Opening> opening(Instant now) {
        Instant at = openNow ? now : openAt;
        if (at == null && !distinct(opening).isEmpty()) {
            throw missing("opening", "openAt");
        }
        return Optional.ofNullable(at).map(time -> new PlaceCriteria.Opening(time, openings()));
    }

    private Set<OpeningStatus> openings() {
        Set<OpeningStatus> statuses = distinct(opening);
        return statuses.isEmpty() ? Set.of(OpeningStatus.OPEN) : statuses;
    }

    private Optional<GlobePoint> point() {
        if (latitude == null && (longitude != null || radius != null)) {
            throw missing(longitude == null ? "radius" : "longitude", "latitude");
        }
        if (latitude != null && longitude == null) {
            throw missing("latitude", "longitude");
        }
        return latitude == null ? Optional.empty() : Optional.of(new GlobePoint(new Coordinates(latitude, longitude)));
    }

    private Optional<BoundingBox> box() {
        return Optional.ofNullable(bbox).map(sides -> BoundingBox.parse(sides)
                .orElseThrow(() -> new Refusal(CommonProblem.WRONG_TYPE, "bbox").with("field", "bbox")));
    }

    private static Refusal missing(String given, String absent) {
        return new Refusal(SearchProblem.PARAMETER_MISSING, given, absent).with("field", absent);
    }

    private static <T> Set<T> distinct(List<T> given) {
        Set<T> values = new LinkedHashSet<>(given == null ? List.of() : given);
        values.removeIf(Objects::isNull);
        return values;
    }
}
