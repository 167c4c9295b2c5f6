package org.encommun.directory.export.map;

import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;

import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.encommun.directory.export.map.MappedPlaces.MappedCommune;
import org.encommun.directory.export.map.MappedPlaces.MappedPlace;
import org.encommun.directory.export.map.MappedPlaces.MappedStop;
import org.encommun.territory.Territories;
import org.encommun.territory.Territory;

import com.fasterxml.jackson.annotation.JsonRawValue;

/**
 * What a map shows of a stretch of ground, in GeoJSON (RFC 7946): the places, or where there are too many, how many there are
 * in each commune or département.
 *
 * @param counted whether the features are territories with the number of their places
 * @param withoutCoordinates how many places everywhere are on no map, since nobody says where they are
 */
record PlaceMap(
        @Schema(description = "Always `FeatureCollection`.", examples = "FeatureCollection") String type,
        @Schema(description = "Whether the features are territories with the number of their places, since there are too many "
                + "places to show each.", examples = "false") boolean counted,
        @Schema(description = "How many places of the whole directory are on no map, since nobody says where they are.",
                examples = "12") long withoutCoordinates,
        @Schema(description = "The places, or the territories.") List<Feature> features) {

    /** So many communes are shown at most; if there are more, it is départements. */
    private static final int MAX_COMMUNES = 2_000;

    /** A place, a stop of an itinerant place, or the places of a territory at the mean of their points. */
    @Schema(name = "MapFeature")
    record Feature(
            @Schema(description = "Always `Feature`.", examples = "Feature") String type,
            @Schema(nullable = true, description = "The id of the place; absent for a stop and for a territory.",
                    examples = "019aa4c2-7d0e-7c3a-95b1-0e6f2a5d8b42") String id,
            @Schema(description = "Where it is; the places of a territory are about there.") Geometry geometry,
            @Schema(description = "What it is.") Properties properties) {}

    /** A point. */
    @Schema(name = "MapGeometry")
    record Geometry(
            @Schema(description = "Always `Point`.", examples = "Point") String type,
            @Schema(description = "Degrees east and north.", examples = "[3.384161, 45.826631]") List<Double> coordinates) {}

    /** What is shown of a place, a stop or a territory. */
    @Schema(name = "MapProperties")
    record Properties(
            @Schema(nullable = true, description = "The name of the place, also for its stops, or of the territory.",
                    examples = "Médiathèque de Lezoux") String name,
            @Schema(nullable = true, description = "Whether the place has closed for good.", examples = "ACTIVE") String status,
            @JsonRawValue @Schema(nullable = true, description = "What people are helped with at the place.",
                    type = org.eclipse.microprofile.openapi.annotations.enums.SchemaType.ARRAY, implementation = String.class,
                    examples = "[\"Aide aux démarches administratives\"]") String services,
            @Schema(nullable = true, description = "For a stop, the itinerant place that stops there.",
                    examples = "019aa4c2-7d0e-7c3a-95b1-0e6f2a5d8b42") UUID stopOf,
            @Schema(nullable = true, description = "For a stop, when the place is there, in the OpenStreetMap syntax.",
                    examples = "We[1] 14:00-17:00") String openingHours,
            @Schema(nullable = true, description = "The territory.") Territory.Part territory,
            @Schema(nullable = true, description = "How many places of the territory are in the box.",
                    examples = "17") Long places) {}

    /** A map of single places and of stops. */
    static PlaceMap of(Collection<MappedPlace> places, Collection<MappedStop> stops, long withoutPoint) {
        return new PlaceMap("FeatureCollection", false, withoutPoint,
                Stream.concat(places.stream().map(PlaceMap::place), stops.stream().map(PlaceMap::stop)).toList());
    }

    private static Feature place(MappedPlace place) {
        return feature(place.id().toString(), place.latitude(), place.longitude(), new Properties(place.name(),
                place.status().name(), place.services() == null ? "[]" : place.services(), null, null, null, null));
    }

    /** Without the id of the place, since two features of a map must not have the same one. */
    private static Feature stop(MappedStop stop) {
        return feature(null, stop.latitude(), stop.longitude(),
                new Properties(stop.name(), stop.status().name(), stop.services() == null ? "[]" : stop.services(),
                        stop.placeId(), stop.openingHours(), null, null));
    }

    /** A map of communes, or of départements if there are too many communes. */
    static PlaceMap counted(List<MappedCommune> communes, Territories territories, long withoutPoint) {
        List<Feature> features = communes.size() <= MAX_COMMUNES
                ? communes.stream().map(commune -> territory(Territory.Kind.COMMUNE, commune, territories)).toList()
                : departements(communes).stream()
                        .map(departement -> territory(Territory.Kind.DEPARTEMENT, departement, territories)).toList();
        return new PlaceMap("FeatureCollection", true, withoutPoint, features);
    }

    private static List<MappedCommune> departements(Collection<MappedCommune> communes) {
        Map<String, MappedCommune> summed = new LinkedHashMap<>();
        communes.forEach(commune -> summed.merge(
                commune.communeCode() == null ? "" : Territories.departementOf(commune.communeCode()),
                commune, PlaceMap::sum));
        List<MappedCommune> named = new ArrayList<>();
        summed.forEach((code, sum) -> named
                .add(new MappedCommune(code.isEmpty() ? null : code, sum.places(), sum.latitude(), sum.longitude())));
        return named;
    }

    private static MappedCommune sum(MappedCommune one, MappedCommune other) {
        double all = one.places() + other.places();
        return new MappedCommune(one.communeCode(), one.places() + other.places(),
                (one.latitude() * one.places() + other.latitude() * other.places()) / all,
                (one.longitude() * one.places() + other.longitude() * other.places()) / all);
    }

    private static Feature territory(Territory.Kind kind, MappedCommune counted, Territories territories) {
        Optional<Territory> territory = Optional.ofNullable(counted.communeCode())
                .flatMap(code -> territories.find(kind, code));
        return feature(null, counted.latitude(), counted.longitude(), new Properties(
                territory.map(Territory::name).orElse(null), null, null, null, null,
                territory.map(Territory::part).orElse(null), counted.places()));
    }

    private static Feature feature(String id, double latitude, double longitude, Properties properties) {
        return new Feature("Feature", id, new Geometry("Point", List.of(longitude, latitude)), properties);
    }
}
