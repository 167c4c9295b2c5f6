package org.encommun.directory.duplicate;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.encommun.testing.Json.json;
import static org.encommun.testing.Json.with;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.nullValue;

import java.time.Duration;
import java.util.Iterator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;

import org.encommun.directory.DirectoryFixture;
import org.encommun.directory.TestNetwork;
import org.encommun.testing.ProblemRules;
import org.encommun.testing.Tokens;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;

@QuarkusTest
class DuplicateResourceTest {

    /** A commune for each test, since houses of one commune are compared with each other: code, postal code, name. */
    private static final Iterator<List<String>> COMMUNES = List.of(List.of("63195", "63190", "Lezoux"),
            List.of("63113", "63000", "Clermont-Ferrand"), List.of("24322", "24000", "Périgueux"),
            List.of("33063", "33000", "Bordeaux"),
            List.of("16015", "16000", "Angoulême"), List.of("80021", "80000", "Amiens"), List.of("59350", "59000", "Lille"),
            List.of("44109", "44000", "Nantes"), List.of("35238", "35000", "Rennes"), List.of("31555", "31000", "Toulouse"),
            List.of("67482", "67000", "Strasbourg"), List.of("86194", "86000", "Poitiers"),
            List.of("87085", "87000", "Limoges"),
            List.of("19031", "19100", "Brive-la-Gaillarde"), List.of("15014", "15000", "Aurillac")).iterator();

    private static final Duration SOON = Duration.ofSeconds(60);

    private TestNetwork hub;
    private TestNetwork federation;
    private Map<String, Object> house;

    @BeforeEach
    void twoNetworksThatKnowTheSameHouse() {
        String word = UUID.randomUUID().toString().substring(0, 8).replaceAll("[0-9]", "x");
        hub = TestNetwork.registered("hub-" + UUID.randomUUID());
        federation = TestNetwork.registered("federation-" + UUID.randomUUID());
        List<String> commune = COMMUNES.next();
        house = json("name", "Maison " + word, "phone", "+334736" + (int) (10_000 + Math.random() * 89_999), "address",
                json("street", "5 rue " + word, "postalCode", commune.get(1), "commune", commune.get(2), "communeCode",
                        commune.get(0)));
    }

    @Test
    void twoRecordsOfOneHouseAreShownWithTheReasons() {
        hub.put("lieu-1", house);
        federation.put("b-1", with(house, "name", house.get("name").toString().toUpperCase(Locale.ROOT)));

        Response pair = pair("OPEN");

        assertThat(pair.<Boolean>path("items[0].likely")).isTrue();
        assertThat(pair.<Float>path("items[0].reasons.find { it.field == 'NAME' }.weight")).isPositive();
    }

    @Test
    void branchesOfOneOrganisationInTwoCommunesAreNotShown() {
        String siret = "20007071200043";
        hub.put("lieu-1", with(house, "identifier", siret));
        federation.put("b-1", with(house, "identifier", siret, "name", "Médiathèque de Billom", "phone", "+33473000001",
                "address",
                json("street", "2 place de la Halle", "postalCode", "63160", "commune", "Billom", "communeCode", "63040")));
        hub.put("lieu-2", house);

        pair("OPEN").then().body("items.findAll { it.second.externalId == 'b-1' || it.first.externalId == 'b-1' }.size()",
                equalTo(0));
    }

    @Test
    void placesThatWerePutTogetherHaveTheIdOfTheOlderOneAndTheOtherLeadsToIt() {
        Response older = hub.put("lieu-1", house);
        Response newer = federation.put("b-1", with(house, "websites", List.of("https://maison.exemple.fr")));

        decide(pair("OPEN").path("items[0].id"), "SAME").then().statusCode(201).body("status", equalTo("SAME"));

        given().get(place(older)).then().statusCode(200).body("place.websites[0]", equalTo("https://maison.exemple.fr"));
        given().get(place(newer)).then().statusCode(200).body("status", equalTo("MERGED"))
                .body("mergedInto", equalTo(older.<String>path("placeId"))).body("place", nullValue());
        federation.as().get(federation.path("b-1")).then().body("placeId", equalTo(older.<String>path("placeId")));
    }

    @Test
    void aDecisionThatIsTakenBackRestoresBothPlaces() {
        Response older = hub.put("lieu-1", house);
        Response newer = federation.put("b-1", with(house, "websites", List.of("https://maison.exemple.fr")));
        String pair = pair("OPEN").path("items[0].id");
        String before = given().get(place(newer)).then().extract().jsonPath().getMap("place").toString();
        decide(pair, "SAME");

        DirectoryFixture.post(Tokens.admin(), "/directory/duplicates/" + pair + "/withdrawal").then().statusCode(201)
                .body("status", equalTo("OPEN"));

        given().get(place(older)).then().body("place.websites", nullValue());
        assertThat(given().get(place(newer)).then().body("status", equalTo("ACTIVE")).extract().jsonPath().getMap("place")
                .toString())
                .isEqualTo(before);
        given().get(place(newer)).then().body("actorId", equalTo(newer.<String>path("actorId")));
    }

    @Test
    void aPairThatWasDecidedToBeDifferentIsNotShownAgain() {
        hub.put("lieu-1", house);
        Response newer = federation.put("b-1", house);
        decide(pair("OPEN").path("items[0].id"), "DIFFERENT").then().statusCode(201);

        federation.put("b-1", with(house, "websites", List.of("https://maison.exemple.fr")), newer.header("ETag"));
        hub.put("lieu-9", with(house, "phone", "+33473682834"));

        pair("OPEN").then().body("items.findAll { it.second.externalId == 'b-1' && it.first.externalId == 'lieu-1' }.size()",
                equalTo(0));
        pair("DIFFERENT").then().body("items.size()", equalTo(1));
    }

    @Test
    void noDecisionPutsTogetherWhatWasDecidedToBeDifferentNotEvenThroughAThirdRecord() {
        hub.put("lieu-1", house);
        federation.put("b-1", house);
        decide(pair("OPEN").path("items[0].id"), "DIFFERENT").then().statusCode(201);
        hub.put("lieu-2", house);
        Response open = await().atMost(SOON).until(() -> list("OPEN"), pairs -> pairs.<Integer>path("items.size()") == 2);

        decide(open.path("items[0].id"), "SAME").then().statusCode(201);
        decide(open.path("items[1].id"), "SAME").then().statusCode(409)
                .body("type", equalTo("urn:encommun:problem:contradicts-decision"));
    }

    @Test
    void aNetworkCannotDeclareAPlaceAgainstADecision() {
        Response older = hub.put("lieu-1", house);
        Response newer = federation.put("b-1", house);
        decide(pair("OPEN").path("items[0].id"), "DIFFERENT").then().statusCode(201);

        federation.as().header("If-Match", newer.header("ETag")).body(json("place", house, "placeId", older.path("placeId")))
                .put(federation.path("b-1")).then().statusCode(409)
                .body("type", equalTo("urn:encommun:problem:decided-different"));
    }

    @Test
    void aDecisionIsNotGotRoundByDeletingARecordFirst() {
        Response older = hub.put("lieu-1", house);
        Response newer = federation.put("b-1", house);
        decide(pair("OPEN").path("items[0].id"), "DIFFERENT").then().statusCode(201);

        federation.as().header("If-Match", newer.header("ETag")).delete(federation.path("b-1")).then().statusCode(204);
        federation.as().body(json("place", house, "placeId", older.path("placeId"))).put(federation.path("b-1")).then()
                .statusCode(409).body("type", equalTo("urn:encommun:problem:decided-different"));
    }

    @Test
    void whatANetworkDeclaredOfItsRecordIsTakenBackByAPerson() {
        Response older = hub.put("lieu-1", house);
        federation.as().body(json("place", house, "placeId", older.path("placeId"))).put(federation.path("b-1")).then()
                .statusCode(201);
        String pair = pair("SAME").path("items[0].id");

        DirectoryFixture.post(Tokens.admin(), "/directory/duplicates/" + pair + "/withdrawal").then().statusCode(201);

        String own = federation.as().get(federation.path("b-1")).path("placeId");
        assertThat(own).isNotEqualTo(older.path("placeId"));
        given().get("/directory/places/" + own).then().statusCode(200).body("place.name", equalTo(house.get("name")));
    }

    @Test
    void aNetworkNeverSeesARecordThatAnotherOneHasHidden() {
        hub.put("lieu-1", house);
        Response hidden = federation.put("b-1", house);
        String pair = pair("OPEN").path("items[0].id");

        federation.as().header("If-Match", hidden.header("ETag")).body(json("place", house, "visibility", "HIDDEN"))
                .put(federation.path("b-1")).then().statusCode(200);

        list("OPEN").then().body("items.findAll { it.id == '" + pair + "' }.size()", equalTo(0));
        hub.as().get("/directory/duplicates/" + pair).then().statusCode(404);
    }

    @Test
    void onlyAdministratorsDecide() {
        hub.put("lieu-1", house);
        federation.put("b-1", house);

        DirectoryFixture.post(hub.token(), "/directory/duplicates/" + pair("OPEN").path("items[0].id") + "/decisions",
                json("verdict", "SAME")).then().statusCode(403);
    }

    @Test
    void everyRefusalIsExplained() {
        ProblemRules.check(DuplicateProblem.values());
    }

    private Response decide(String pair, String verdict) {
        return DirectoryFixture.post(Tokens.admin(), "/directory/duplicates/" + pair + "/decisions", json("verdict", verdict));
    }

    /** The pairs of the hub, once there is one. */
    private Response pair(String status) {
        return await().atMost(SOON).until(() -> list(status), pairs -> pairs.<Integer>path("items.size()") > 0);
    }

    private Response list(String status) {
        return hub.as().queryParam("status", status).get("/directory/duplicates");
    }

    private static String place(Response record) {
        return "/directory/places/" + record.path("placeId");
    }
}
