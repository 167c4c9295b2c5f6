package org.encommun.directory.export.map;

import static io.restassured.RestAssured.given;
import static org.encommun.testing.Json.json;
import static org.encommun.testing.Json.with;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.everyItem;
import static org.hamcrest.Matchers.greaterThan;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.notNullValue;

import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.List;
import java.util.Map;
import java.util.UUID;

import javax.sql.DataSource;

import org.encommun.directory.TestNetwork;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;

@QuarkusTest
class MapResourceTest {

    private static final String MAP = "/directory/places.geojson?bbox=";
    private static final String LEZOUX = MAP + "3.3,45.8,3.4,45.9";
    private static final String PACIFIC = MAP + "163,-24,-176,-12";
    private static final Map<String, Object> LIBRARY = json("name", "Médiathèque de Lezoux", "address",
            json("street", "5 rue Maurice Audin", "postalCode", "63190", "commune", "Lezoux", "communeCode", "63195"),
            "location", json("latitude", 45.826631, "longitude", 3.384161), "services",
            List.of("Aide aux démarches administratives"));

    private final DataSource database;
    private TestNetwork hub;

    MapResourceTest(DataSource database) {
        this.database = database;
    }

    @BeforeEach
    void aNetwork() {
        hub = TestNetwork.registered("hub-" + UUID.randomUUID());
    }

    @Test
    void thePlacesWithinTheBoxAreOnTheMap() {
        String placeId = hub.put("lieu-1", LIBRARY).path("placeId");
        String found = "features.find { it.id == '" + placeId + "' }";

        given().get(LEZOUX).then().statusCode(200).contentType("application/geo+json")
                .body("type", equalTo("FeatureCollection")).body("counted", equalTo(false))
                .body(found + ".geometry.coordinates", equalTo(List.of(3.384161f, 45.826631f)))
                .body(found + ".properties.name", equalTo("Médiathèque de Lezoux"))
                .body(found + ".properties.status", equalTo("ACTIVE"))
                .body(found + ".properties.services", equalTo(List.of("Aide aux démarches administratives")));
        given().get(MAP + "2.2,48.8,2.4,48.9").then().statusCode(200).body("features.id", not(hasItem(placeId)));
    }

    @Test
    void theStopsOfAnItinerantPlaceAreOnTheMapWhereTheyAre() {
        Map<String, Object> bus = with(LIBRARY, "itinerancy", List.of("Itinérant"), "stops",
                List.of(stop(45.855, 3.547, "We[1] 14:00-17:00"), stop(45.9, 3.6, "Th 10:00-12:00"),
                        json("address", json("commune", "Thiers", "communeCode", "63430"))));
        String placeId = hub.put("bus", bus).path("placeId");
        String found = "features.findAll { it.properties.stopOf == '" + placeId + "' }";

        given().get(MAP + "3.5,45.85,3.55,45.86").then().statusCode(200).body(found + ".size()", equalTo(1))
                .body(found + "[0].geometry.coordinates", equalTo(List.of(3.547f, 45.855f)))
                .body(found + "[0].properties.openingHours", equalTo("We[1] 14:00-17:00"))
                .body("features.id", not(hasItem(placeId)));
    }

    @Test
    void theStopsOfAPlaceThatOnlyNetworksMaySeeAreOnNoMap() {
        Map<String, Object> bus = with(LIBRARY, "stops", List.of(stop(45.855, 3.547, "We[1] 14:00-17:00")));
        String placeId = hub.send("bus", json("place", bus, "visibility", "NETWORKS")).path("placeId");

        given().get(MAP + "3.5,45.85,3.55,45.86").then().body("features.properties.stopOf", not(hasItem(placeId)));
    }

    @Test
    void aBoxMayContainThe180thMeridian() {
        Map<String, Object> wallis = json("latitude", -13.28, "longitude", -176.17);
        Map<String, Object> noumea = json("latitude", -22.27, "longitude", 166.44);
        String east = hub.put("lieu-1", with(LIBRARY, "location", wallis)).path("placeId");
        String west = hub.put("lieu-2", with(LIBRARY, "location", noumea)).path("placeId");

        given().get(PACIFIC).then().statusCode(200).body("features.id", hasItem(east)).body("features.id", hasItem(west));
    }

    @Test
    void whatOnlyNetworksMaySeeIsOnNoMap() {
        String placeId = hub.send("lieu-1", json("place", LIBRARY, "visibility", "NETWORKS")).path("placeId");

        given().get(LEZOUX).then().body("features.id", not(hasItem(placeId)));
        hub.as().get(LEZOUX).then().body("features.id", not(hasItem(placeId)));
    }

    @Test
    void placesWithoutCoordinatesAreCountedApart() {
        int before = given().get(LEZOUX).path("withoutCoordinates");
        hub.put("lieu-1", json("name", "Sans coordonnées", "address", LIBRARY.get("address")));

        given().get(LEZOUX).then().body("withoutCoordinates", equalTo(before + 1));
    }

    @Test
    void tooManyPlacesAreCountedByTerritory() throws SQLException {
        try {
            sql("""
                    insert into place (id, version, actor_id, status, changed_at, shown, territories, contested)
                    select gen_random_uuid(), 0, gen_random_uuid(), 'ACTIVE', now(),
                           jsonb_build_object('origins', jsonb_build_array(),
                           'details', jsonb_build_object('name', 'Lieu ' || n, 'address',
                               jsonb_build_object('commune', 'Saint-Denis', 'communeCode',
                                                  case when n <= 2000 then '97411' else '97415' end),
                               'location', jsonb_build_object('latitude', -21 + n / 10000.0, 'longitude', 55.3))), '{}', '{test}'
                    from generate_series(1, 2001) n""");

            given().get(MAP + "55,-22,56,-20").then().statusCode(200).body("counted", equalTo(true))
                    .body("features", hasSize(2))
                    .body("features[0].properties.territory.code", equalTo("97411"))
                    .body("features[0].properties.name", equalTo("Saint-Denis"))
                    .body("features[0].properties.places", equalTo(2000))
                    .body("features[1].properties.places", equalTo(1))
                    .body("features.geometry.coordinates", everyItem(hasSize(2)));
            given().get(MAP + "55,-20.95,56,-20.9").then().body("counted", equalTo(false)).body("features.size()",
                    greaterThan(400));
        } finally {
            sql("delete from place where contested = '{test}'");
        }
    }

    @Test
    void whoHoldsTheMapIsNotSentItAgain() {
        Response first = given().get(LEZOUX);

        first.then().header("ETag", notNullValue()).header("Cache-Control", "public, max-age=60");
        given().header("If-None-Match", first.header("ETag")).get(LEZOUX).then().statusCode(304);
    }

    @Test
    void sidesThatAreNoneOfABoxAreRefused() {
        List.of("3.3,45.9,3.4,45.8", "3.3,95,3.4,96", "3.3,45.8,3.4", "Lezoux")
                .forEach(sides -> given().get(MAP + sides).then().statusCode(400)
                        .body("type", equalTo("urn:encommun:problem:wrong-type")).body("field", equalTo("bbox")));
        given().get("/directory/places.geojson").then().statusCode(400);
    }

    private static Map<String, Object> stop(double latitude, double longitude, String openingHours) {
        return json("address", json("commune", "Thiers", "communeCode", "63430"), "location",
                json("latitude", latitude, "longitude", longitude), "openingHours", openingHours);
    }

    private void sql(String statement) throws SQLException {
        try (Connection connection = database.getConnection(); Statement sql = connection.createStatement()) {
            sql.executeUpdate(statement);
        }
    }
}
