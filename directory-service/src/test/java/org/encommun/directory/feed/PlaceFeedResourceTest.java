package org.encommun.directory.feed;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.encommun.testing.Json.json;
import static org.encommun.testing.Json.with;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.endsWith;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.greaterThan;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.startsWith;

import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Supplier;

import org.assertj.core.api.InstanceOfAssertFactories;
import org.encommun.directory.TestNetwork;
import org.encommun.directory.record.PlaceRecord;
import org.encommun.directory.record.PlaceRecordRepository;
import org.encommun.directory.settlement.Settlement;
import org.encommun.testing.Tokens;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.path.json.JsonPath;
import io.restassured.response.Response;
import io.restassured.specification.RequestSpecification;

@QuarkusTest
class PlaceFeedResourceTest {

    private static final String FEED = "/directory/feeds/places";
    private static final Duration PATIENCE = Duration.ofSeconds(30);
    private static final Map<String, Object> ADDRESS = json("street", "5 rue Maurice Audin", "postalCode", "63190", "commune",
            "Lezoux", "communeCode", "63195");
    private static final Map<String, Object> LIBRARY = json("name", "Médiathèque de Lezoux", "address", ADDRESS, "services",
            List.of("Aide aux démarches administratives"));

    private final PlaceRecordRepository records;
    private final Settlement settlement;

    private TestNetwork hub;
    private TestNetwork federation;

    PlaceFeedResourceTest(PlaceRecordRepository records, Settlement settlement) {
        this.records = records;
        this.settlement = settlement;
    }

    @BeforeEach
    void twoNetworks() {
        hub = TestNetwork.registered("hub-" + UUID.randomUUID());
        federation = TestNetwork.registered("federation-" + UUID.randomUUID());
    }

    @Test
    void aPlaceIsInTheFeedWithItsOriginsAndThroughWhomItCame() {
        Response made = hub.send("lieu-1", json("place", LIBRARY, "hops", List.of("Coop numérique")));

        Map<String, Object> place = readBy(() -> given(), made).data(made.path("placeId"));

        assertThat(place).containsEntry("status", "ACTIVE").containsEntry("actorId", made.path("actorId"))
                .containsEntry("hops", List.of("Coop numérique", hub.name())).containsEntry("licences", List.of())
                .doesNotContainKey("externalIds");
        assertThat(place.get("place")).isEqualTo(given().get("/directory/places/" + made.path("placeId")).path("place"));
        assertThat(place.get("origins")).isEqualTo(given().get("/directory/places/" + made.path("placeId")).path("origins"));
    }

    @Test
    void anotherLicenceThanThatOfTheFeedIsNamed() {
        String licence = "https://opendatacommons.org/licenses/odbl/";

        Response made = hub.send("lieu-1", json("place", LIBRARY, "licence", licence));

        assertThat(readBy(() -> given(), made).data(made.path("placeId"))).containsEntry("licences", List.of(licence));
    }

    @Test
    void aNetworkReadsItsOwnIdsOfAPlace() {
        Response made = hub.put("lieu-1", LIBRARY);
        hub.send("lieu-1-bis", json("place", LIBRARY, "placeId", made.path("placeId")));
        federation.send("b-7", json("place", LIBRARY, "placeId", made.path("placeId")));

        assertThat(readBy(hub::as, made).data(made.path("placeId"))).containsEntry("externalIds",
                List.of("lieu-1", "lieu-1-bis"));
        assertThat(readBy(federation::as, made).data(made.path("placeId"))).containsEntry("externalIds", List.of("b-7"));
    }

    @Test
    void whatOnlyNetworksMaySeeIsDeletedForEverybodyElse() {
        Response made = hub.send("lieu-1", json("place", LIBRARY, "visibility", "NETWORKS"));

        assertThat(readBy(() -> given(), made).item(made.path("placeId"))).containsEntry("state", "deleted");
        assertThat(readBy(federation::as, made).item(made.path("placeId"))).containsEntry("state", "updated");
        assertThat(readBy(() -> given().auth().oauth2(Tokens.admin()), made).item(made.path("placeId")))
                .containsEntry("state", "updated");
    }

    @Test
    void whatANetworkHidesIsDeletedForAllOthers() {
        Response made = hub.put("lieu-1", LIBRARY);
        FeedCopy copy = readBy(federation::as, made);
        assertThat(copy.versions()).containsKey(made.path("placeId"));

        hub.replace("lieu-1", json("place", LIBRARY, "visibility", "HIDDEN")).then().statusCode(200);

        await().atMost(PATIENCE).untilAsserted(
                () -> assertThat(copy.readOn().item(made.path("placeId"))).containsEntry("state", "deleted"));
    }

    @Test
    void aPlaceOutsideTheTerritoryThatIsAskedForIsDeleted() {
        Response made = hub.put("lieu-1", LIBRARY);
        Supplier<RequestSpecification> everybody = () -> given();
        FeedCopy inside = new FeedCopy(everybody, FEED + "?territory=DEPARTEMENT:63");
        FeedCopy outside = new FeedCopy(everybody, FEED + "?territory=DEPARTEMENT:75");

        await().atMost(PATIENCE).untilAsserted(
                () -> assertThat(inside.readOn().item(made.path("placeId"))).containsEntry("state", "updated"));
        assertThat(outside.readOn().item(made.path("placeId"))).containsEntry("state", "deleted");

        Map<String, Object> paris = json("street", "1 rue de Rivoli", "postalCode", "75004", "commune", "Paris", "communeCode",
                "75104");
        hub.replace("lieu-1", json("place", with(LIBRARY, "address", paris))).then().statusCode(200);

        await().atMost(PATIENCE).untilAsserted(
                () -> assertThat(inside.readOn().item(made.path("placeId"))).containsEntry("state", "deleted"));
        assertThat(outside.readOn().item(made.path("placeId"))).containsEntry("state", "updated");
    }

    @Test
    void aPlaceThatIsMergedIsDeletedAndTheOtherOneIsUpdated() {
        Response kept = hub.put("lieu-1", LIBRARY);
        Response merged = federation.put("b-7", with(LIBRARY, "phone", "+33473682834"));
        FeedCopy copy = readBy(() -> given(), merged);

        QuarkusTransaction.requiringNew().run(() -> {
            PlaceRecord record = records.find(UUID.fromString(federation.id()), "b-7").orElseThrow();
            record.assignPlace(UUID.fromString(kept.path("placeId")));
            records.save(record);
            settlement.settle(List.of(UUID.fromString(kept.path("placeId")), UUID.fromString(merged.path("placeId"))));
        });

        await().atMost(PATIENCE).untilAsserted(
                () -> assertThat(copy.readOn().item(merged.path("placeId"))).containsEntry("state", "deleted"));
        assertThat(copy.data(kept.path("placeId")).get("place"))
                .asInstanceOf(InstanceOfAssertFactories.MAP)
                .containsEntry("phone", "+33473682834");
    }

    @Test
    void aNetworkThatSendsBackWhatItReadChangesNothing() {
        Map<String, Object> rich = with(LIBRARY, "phone", "+33473682834", "openingHours", "Tu-Sa 10:00-12:00", "location",
                json("latitude", 45.826631, "longitude", 3.384161));
        Response made = hub.put("lieu-1", rich);
        String address = "/directory/places/" + made.path("placeId");
        Object read = readBy(federation::as, made).data(made.path("placeId")).get("place");

        federation.send("b-7", json("place", read, "placeId", made.path("placeId"))).then().statusCode(201);
        hub.replace("lieu-1", json("place", with(rich, "phone", "+33473000000"))).then().statusCode(200);

        given().get(address).then().statusCode(200).body("place.phone", equalTo("+33473000000"))
                .body("origins.networkId", not(hasItem(federation.id()))).body("origins.contested", not(hasItem(true)));
    }

    @Test
    void aNetworkThatDidNotReadSaysSomethingOfItsOwn() {
        Response made = hub.put("lieu-1", with(LIBRARY, "phone", "+33473682834"));
        Object seen = readBy(() -> given(), made).data(made.path("placeId")).get("place");

        federation.send("b-7", json("place", seen, "placeId", made.path("placeId"))).then().statusCode(201);
        hub.replace("lieu-1", json("place", with(LIBRARY, "phone", "+33473000000"))).then().statusCode(200);

        given().get("/directory/places/" + made.path("placeId")).then()
                .body("origins.find { it.fields.contains('phone') }.contested", equalTo(true));
    }

    @Test
    void anotherLicenceOfTheSameValuesIsNews() {
        Response made = hub.put("lieu-1", LIBRARY);
        FeedCopy copy = readBy(() -> given(), made);

        hub.replace("lieu-1", json("place", LIBRARY, "licence", "https://opendatacommons.org/licenses/odbl/")).then()
                .statusCode(200);

        await().atMost(PATIENCE).untilAsserted(() -> assertThat(copy.readOn().data(made.path("placeId")).get("licences"))
                .isEqualTo(List.of("https://opendatacommons.org/licenses/odbl/")));
    }

    @Test
    void thatValuesCameAnotherWayIsNews() {
        Response made = hub.put("lieu-1", LIBRARY);
        FeedCopy copy = readBy(() -> given(), made);

        hub.replace("lieu-1", json("place", LIBRARY, "hops", List.of("Coop numérique"))).then().statusCode(200);

        await().atMost(PATIENCE).untilAsserted(() -> assertThat(copy.readOn().data(made.path("placeId")).get("hops"))
                .asInstanceOf(InstanceOfAssertFactories.LIST).contains("Coop numérique"));
    }

    @Test
    void pagesForNetworksAreNotForCaches() {
        readBy(federation::as, hub.put("lieu-1", LIBRARY));

        federation.as().get(FEED).then().statusCode(200).header("Cache-Control", startsWith("private"));
        given().get(FEED + "?limit=1").then().statusCode(200).header("Cache-Control", "public, max-age=3600")
                .header("Vary", containsString("Authorization")).body("items.kind", contains("place"));
    }

    @Test
    void anUnknownTerritoryIsRefused() {
        given().get(FEED + "?territory=DEPARTEMENT:00").then().statusCode(422)
                .body("type", equalTo("urn:encommun:problem:unknown-territory"));
        given().get(FEED + "?territory=Lezoux").then().statusCode(400);
    }

    @Test
    void theListOfFeedsSaysFromWhereEachCanBeRead() {
        readBy(() -> given(), hub.put("lieu-1", LIBRARY));

        given().get("/directory/feeds").then().statusCode(200).body("kind", contains("actor", "place"))
                .body("address[1]", endsWith(FEED)).body("oldestSafeChangeNumber[1]", equalTo(0))
                .body("latestChangeNumber[1]", greaterThan(0));
    }

    @Test
    void whoReadsFromTheBeginningHasWhatItMaySee() {
        hub.put("lieu-1", LIBRARY);
        hub.send("lieu-2", json("place", LIBRARY, "visibility", "NETWORKS"));
        hub.send("lieu-3", json("place", LIBRARY, "visibility", "HIDDEN"));
        Response shared = hub.send("lieu-4", json("place", with(LIBRARY, "phone", "+33473682834"), "visibility", "NETWORKS"));
        federation.send("b-4", json("place", LIBRARY, "placeId", shared.path("placeId")));
        hub.put("lieu-5", LIBRARY);
        hub.as().header("If-Match", hub.as().get(hub.path("lieu-5")).header("ETag")).delete(hub.path("lieu-5")).then()
                .statusCode(204);
        List<Supplier<RequestSpecification>> readers = List.of(() -> given(), hub::as, federation::as);

        readers.forEach(reader -> await().atMost(PATIENCE).untilAsserted(
                () -> assertThat(new FeedCopy(reader, FEED).readOn().versions()).isEqualTo(table(reader))));
        assertThat(table(() -> given())).hasSizeLessThan(table(hub::as).size());
    }

    /** The places that the API lists to a reader, with their versions. */
    static Map<String, Integer> table(Supplier<RequestSpecification> reader) {
        Map<String, Integer> versions = new LinkedHashMap<>();
        String next = "/directory/places?limit=200";
        while (next != null) {
            JsonPath page = reader.get().get(next).jsonPath();
            List<String> ids = page.getList("items.id");
            List<Integer> found = page.getList("items.version");
            for (int i = 0; i < ids.size(); i++) {
                versions.put(ids.get(i), found.get(i));
            }
            next = page.get("next") == null ? null : "/directory/places?limit=200&cursor=" + page.getString("next");
        }
        return versions;
    }

    /** A copy that a reader keeps, once the present version of a place is in it. */
    private static FeedCopy readBy(Supplier<RequestSpecification> reader, Response made) {
        String placeId = made.path("placeId");
        Number version = given().auth().oauth2(Tokens.admin()).get("/directory/places/" + placeId).path("version");
        FeedCopy ofAdministrator = new FeedCopy(() -> given().auth().oauth2(Tokens.admin()), FEED + "?limit=1000");
        await().atMost(PATIENCE).untilAsserted(
                () -> assertThat(ofAdministrator.readOn().versions()).containsEntry(placeId, version.intValue()));
        return new FeedCopy(reader, FEED + "?limit=1000").readOn();
    }
}
