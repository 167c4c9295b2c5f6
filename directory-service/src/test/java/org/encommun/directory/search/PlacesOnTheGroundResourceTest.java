package org.encommun.directory.search;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.Set;
import java.util.UUID;

import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;

import org.encommun.directory.coordinates.BoundingBox;
import org.encommun.directory.coordinates.Coordinates;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import io.quarkus.test.TestTransaction;
import io.quarkus.test.junit.QuarkusTest;

/** What the index of the places on the ground finds, beside what is found without it. */
@QuarkusTest
class PlacesOnTheGroundResourceTest {

    private static final int ROWS = 20;

    @Inject
    EntityManager entities;
    @Inject
    PlaceIndex index;

    @Test
    @TestTransaction
    void placesAlongALineTakeNoMoreRoomThanOthers() {
        long before = bytes();

        add("select 46 + n / 1000000.0, 3 + n * 7 / 1000000.0 from generate_series(1, 2000) n");

        assertThat(bytes() - before).isLessThan(2_000_000);
    }

    private long bytes() {
        return ((Number) entities.createNativeQuery("""
                select sum(pg_relation_size(i.indexrelid))
                from pg_index i join pg_class c on c.oid = i.indexrelid join pg_am a on a.oid = c.relam
                where i.indrelid = cast('place_search' as regclass) and a.amname = 'gist'""").getSingleResult()).longValue();
    }

    @ParameterizedTest
    @TestTransaction
    @CsvSource({"46.2, 3.1", "0, 0", "-13.3, -176.2", "-21, 179.9999", "-21, -180", "89.9, 12", "90, 0", "-90, 180",
            "70, -100"})
    void theNearestPlacesAreFoundAllOverTheGlobe(double latitude, double longitude) {
        scatter();
        GlobePoint point = new GlobePoint(new Coordinates(latitude, longitude));

        List<UUID> nearest = page(criteria(Optional.of(point), OptionalDouble.empty(), Optional.empty()));

        assertThat(nearest).hasSize(ROWS)
                .isEqualTo(ids("true order by globe <-> cast('%s' as cube), place_id limit %d".formatted(point.cube(), ROWS)));
    }

    @ParameterizedTest
    @TestTransaction
    @CsvSource({"46.2, 3.1, 300000", "-13.3, -176.2, 900000", "-21, 179.9999, 700000", "89.9, 12, 400000", "90, 0, 500000",
            "0, 0, 19000000"})
    void allPlacesWithinARadiusAreFoundAllOverTheGlobe(double latitude, double longitude, double radius) {
        scatter();
        GlobePoint point = new GlobePoint(new Coordinates(latitude, longitude));
        SearchCondition around = SearchCondition
                .of(criteria(Optional.of(point), OptionalDouble.of(radius), Optional.empty()), null);

        int within = ids("globe <-> cast('%s' as cube) <= %s".formatted(point.cube(), GlobePoint.chord(radius))).size();
        assertThat(within).isPositive();
        assertThat(index.count(around)).isEqualTo(within);
    }

    @ParameterizedTest
    @TestTransaction
    @CsvSource({"3, 45, 4, 46, longitude between 3 and 4", "170, -30, -170, -10, (longitude >= 170 or longitude <= -170)",
            "-180, -90, 180, 90, true"})
    void allPlacesOfABoxAreFound(double west, double south, double east, double north, String longitudes) {
        scatter();
        SearchCondition within = SearchCondition.of(criteria(Optional.empty(), OptionalDouble.empty(),
                Optional.of(new BoundingBox(west, south, east, north))), null);

        assertThat(index.count(within))
                .isEqualTo(ids("latitude between %s and %s and %s".formatted(south, north, longitudes)).size()).isPositive();
    }

    private List<UUID> page(PlaceCriteria criteria) {
        return index.page(SearchCondition.of(criteria, null), SearchOrder.DISTANCE, Optional.empty(), ROWS).stream()
                .map(PlaceIndex.Hit::id).toList();
    }

    /** Of closed places, which no other test has in its index. */
    private static PlaceCriteria criteria(Optional<GlobePoint> point, OptionalDouble radius, Optional<BoundingBox> box) {
        return new PlaceCriteria(false, Optional.empty(), Map.of(), List.of(), Set.of(), true, false, Optional.empty(),
                Optional.empty(), point, radius, box, Optional.empty());
    }

    /** Places in France, at the 180th meridian, at the poles and elsewhere. */
    private void scatter() {
        entities.createNativeQuery("select setseed(0.870)", Object.class).getSingleResult();
        add("select 42 + 8 * random(), -4 + 11 * random() from generate_series(1, 2000)");
        add("select -30 + 25 * random(), 170 + 10 * random() from generate_series(1, 300)");
        add("select -30 + 25 * random(), -180 + 10 * random() from generate_series(1, 300)");
        add("select 80 + 10 * random(), -180 + 360 * random() from generate_series(1, 300)");
        add("select -90 + 180 * random(), -180 + 360 * random() from generate_series(1, 300)");
    }

    private void add(String coordinates) {
        entities.createNativeQuery(
                """
                        insert into place_search (place_id, for_everybody, for_networks, name, closed, document, tags,
                                                  latitude, longitude, globe)
                        select gen_random_uuid(), true, true, 'Lieu', true, cast('' as tsvector), cast('{}' as text[]),
                               latitude, longitude, globe_point(latitude, longitude) from (%s) point (latitude, longitude)"""
                        .formatted(coordinates))
                .executeUpdate();
    }

    private List<UUID> ids(String condition) {
        List<?> found = entities
                .createNativeQuery("select place_id from place_search where closed and globe is not null and " + condition,
                        UUID.class)
                .getResultList();
        return found.stream().map(UUID.class::cast).toList();
    }
}
