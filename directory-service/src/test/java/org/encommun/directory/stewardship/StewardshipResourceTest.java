package org.encommun.directory.stewardship;

import static io.restassured.RestAssured.given;
import static org.encommun.testing.Json.json;
import static org.encommun.testing.Json.with;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.nullValue;

import java.util.Arrays;
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
class StewardshipResourceTest {

    private static final Map<String, Object> LIBRARY = json("name", "Médiathèque de Lezoux", "phone", "+33473682834", "address",
            json("street", "5 rue Maurice Audin", "postalCode", "63190", "commune", "Lezoux", "communeCode", "63195"));

    private TestNetwork hub;
    private TestNetwork federation;
    private Response ofHub;
    private Response ofFederation;
    private String place;

    @BeforeEach
    void twoNetworksThatDisagreeOnAName() {
        hub = TestNetwork.registered("hub-" + UUID.randomUUID());
        federation = TestNetwork.registered("federation-" + UUID.randomUUID());
        ofHub = hub.put("lieu-1", LIBRARY);
        place = "/directory/places/" + ofHub.path("placeId");
        ofFederation = federation.as().body(json("place", with(LIBRARY, "name", "Médiathèque intercommunale"), "placeId",
                ofHub.path("placeId"))).put(federation.path("b-7"));
    }

    @Test
    void aConflictShowsWhatEachNetworkSaysAndWhyOneValueStands() {
        Response conflicts = hub.as().queryParam("limit", 200).get("/directory/conflicts");

        conflicts.then().statusCode(200).body("items.placeId", hasItem(ofHub.<String>path("placeId")));
        String here = "items.find { it.placeId == '%s' }.".formatted(ofHub.<String>path("placeId"));
        conflicts.then().body(here + "fields.field", contains("name")).body(here + "fields[0].reason", equalTo("NEWEST"))
                .body(here + "fields[0].offers.value.name", contains("Médiathèque intercommunale", "Médiathèque de Lezoux"))
                .body(here + "fields[0].offers.stands", contains(true, false));
    }

    @Test
    void aDecisionIsMadeOnceAndRemembered() {
        decide("name", ofHub).then().statusCode(201).body("place.name", equalTo("Médiathèque de Lezoux"));

        given().get(place).then().body("place.name", equalTo("Médiathèque de Lezoux"))
                .body("origins.find { it.fields.contains('name') }.reason", equalTo("DECISION"));
        hub.as().queryParam("limit", 200).get("/directory/conflicts").then()
                .body("items.placeId", not(hasItem(ofHub.<String>path("placeId"))));
        federation.as().header("If-Match", ofFederation.header("ETag")).body(json("place", with(LIBRARY, "name",
                "Médiathèque intercommunale", "phone", "+33473000000"))).put(federation.path("b-7")).then().statusCode(200);
        given().get(place).then().body("place.name", equalTo("Médiathèque de Lezoux"));
    }

    @Test
    void aDecisionEndsWhenANetworkSaysSomethingNew() {
        decide("name", ofHub);

        federation.as().header("If-Match", ofFederation.header("ETag")).body(json("place", with(LIBRARY, "name",
                "Médiathèque Entre Dore et Allier"))).put(federation.path("b-7")).then().statusCode(200);

        given().get(place).then().body("place.name", equalTo("Médiathèque Entre Dore et Allier"));
    }

    @Test
    void aDecisionForAValueThatOnlyNetworksMaySeeTellsNobodyElse() {
        federation.as().header("If-Match", ofFederation.header("ETag"))
                .body(json("visibility", "NETWORKS", "place", with(LIBRARY, "name",
                        "Médiathèque intercommunale")))
                .put(federation.path("b-7")).then().statusCode(200);
        decide("name", ofFederation).then().statusCode(201);

        given().get(place).then().body("place.name", equalTo("Médiathèque de Lezoux"));
        hub.as().get(place).then().body("place.name", equalTo("Médiathèque intercommunale"));
    }

    @Test
    void whatSomebodyStatesAgainCountsAsNew() {
        patch(Tokens.admin(), json("phone", "+33473222222")).then().statusCode(200);
        federation.as().header("If-Match", ofFederation.header("ETag"))
                .body(json("place", with(LIBRARY, "phone", "+33473333333")))
                .put(federation.path("b-7")).then().statusCode(200);

        patch(Tokens.admin(), json("phone", "+33473222222")).then().statusCode(200).body("place.phone",
                equalTo("+33473222222"));
    }

    @Test
    void onlyAValueThatARecordOfThePlaceHasCanBeChosen() {
        decide("openingHours", ofHub).then().statusCode(422).body("type", equalTo("urn:encommun:problem:value-not-offered"));
        decide("noSuchField", ofHub).then().statusCode(422);
    }

    @Test
    void aNetworkDecidesOnNothing() {
        DirectoryFixture.post(hub.token(), place + "/decisions", json("field", "name", "recordId", ofHub.path("id"))).then()
                .statusCode(403);
    }

    @Test
    void whatARepresentativeSaysStandsBeforeANewerRecordOfANetwork() {
        String person = Tokens.user("representative-" + UUID.randomUUID());
        DirectoryFixture.represent(person, "/directory/actors/" + ofHub.path("actorId"));

        patch(person, json("name", "La Médiathèque")).then().statusCode(200).body("place.name", equalTo("La Médiathèque"));
        federation.as().header("If-Match", ofFederation.header("ETag"))
                .body(json("place", with(LIBRARY, "name", "Encore un autre nom")))
                .put(federation.path("b-7")).then().statusCode(200);

        given().get(place).then().body("place.name", equalTo("La Médiathèque"))
                .body("origins.find { it.fields.contains('name') }.reason", equalTo("REPRESENTATIVE"));
    }

    @Test
    void aValueThatARepresentativeRemovesIsGoneUntilANetworkSaysSomethingNew() {
        patch(Tokens.admin(), json("phone", null)).then().statusCode(200).body("place.phone", nullValue());

        federation.as().header("If-Match", ofFederation.header("ETag"))
                .body(json("place", with(LIBRARY, "phone", "+33473111111")))
                .put(federation.path("b-7")).then().statusCode(200);
        given().get(place).then().body("place.phone", equalTo("+33473111111"));
    }

    @Test
    void aPlaceIsChangedOnlyByThoseWhoMayChangeItsActor() {
        patch(Tokens.user("somebody"), json("name", "Autre")).then().statusCode(403);
        patch(hub.token(), json("name", "Autre")).then().statusCode(403);
    }

    @Test
    void aPlaceWhoseOnlyRemainingRecordIsACorrectionIsShownNoMore() {
        patch(Tokens.admin(), json("phone", "+33473222222")).then().statusCode(200);
        for (var each : Arrays.asList(Map.entry(hub, "lieu-1"), Map.entry(federation, "b-7"))) {
            each.getKey().as().header("If-Match", each.getKey().as().get(each.getKey().path(each.getValue())).header("ETag"))
                    .delete(each.getKey().path(each.getValue())).then().statusCode(204);
        }

        given().get(place).then().statusCode(404);
        hub.as().get("/directory/conflicts").then().statusCode(200).body("items.findAll { it.name == null }", empty());
    }

    @Test
    void everyRefusalIsExplained() {
        ProblemRules.check(StewardshipProblem.values());
    }

    private Response decide(String field, Response record) {
        return DirectoryFixture.post(Tokens.admin(), place + "/decisions", json("field", field, "recordId", record.path("id")));
    }

    private Response patch(String token, Map<String, Object> changes) {
        return given().auth().oauth2(token).contentType("application/merge-patch+json; charset=UTF-8")
                .header("If-Match", given().auth().oauth2(Tokens.admin()).get(place).header("ETag")).body(changes).patch(place);
    }
}
