package org.encommun.directory.intake;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.encommun.testing.Json.json;
import static org.encommun.testing.Json.with;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.notNullValue;
import static org.hamcrest.Matchers.nullValue;
import static org.hamcrest.Matchers.startsWith;

import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.UUID;

import org.encommun.directory.TestNetwork;
import org.encommun.testing.Bus;
import org.encommun.testing.Tokens;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;

@QuarkusTest
class RecordResourceTest {

    private static final Map<String, Object> ADDRESS = json("street", "5 rue Maurice Audin", "postalCode", "63190", "commune",
            "Lezoux",
            "communeCode", "63195");
    private static final Map<String, Object> LIBRARY = json("name", "Médiathèque de Lezoux", "address", ADDRESS, "services",
            List.of("Aide aux démarches administratives"));

    private TestNetwork hub;
    private TestNetwork federation;

    @BeforeEach
    void twoNetworks() {
        hub = TestNetwork.registered("hub-" + UUID.randomUUID());
        federation = TestNetwork.registered("federation-" + UUID.randomUUID());
    }

    @Test
    void aRecordMakesAPlaceAndAnActorThatEverybodyCanRead() {
        Response made = hub.put("lieu-1", LIBRARY);

        made.then().statusCode(201).body("externalId", equalTo("lieu-1")).body("place.name", equalTo("Médiathèque de Lezoux"));
        given().get("/directory/places/" + made.path("placeId")).then().statusCode(200)
                .body("status", equalTo("ACTIVE")).body("place.name", equalTo("Médiathèque de Lezoux"))
                .body("place.address.communeCode", equalTo("63195")).body("origins[0].networkId", equalTo(hub.id()))
                .body("origins[0].reason", equalTo("UNCONTESTED"));
        given().get("/directory/actors/" + made.path("actorId")).then().statusCode(200)
                .body("name", equalTo("Médiathèque de Lezoux")).body("communeCode", equalTo("63195"));
    }

    @Test
    void aPlaceIsPublishedWithoutItsTelephoneAndMailAddresses() {
        Response made = hub.put("lieu-1", with(LIBRARY, "phone", "+33473682834", "emails", List.of("mediatheque@exemple.fr")));

        String state = new String(
                Bus.await("encommun.place.v1", UUID.fromString(made.path("placeId")), message -> true).value(),
                StandardCharsets.UTF_8);

        assertThat(state).contains("Médiathèque de Lezoux").doesNotContain("mediatheque@", "33473682834");
    }

    @Test
    void theStopsOfAnItinerantPlaceAreCheckedLikeItsAddress() {
        Map<String, Object> nowhere = json("address", json("commune", "Nulle part", "communeCode", "99999"));
        Map<String, Object> thiers = json("address", json("commune", "Thiers", "communeCode", "63430"));

        hub.put("bus", with(LIBRARY, "stops", List.of(nowhere))).then().statusCode(422)
                .body("type", equalTo("urn:encommun:problem:unknown-territory"));
        hub.put("bus", with(LIBRARY, "stops", List.of(json("openingHours", "We 14:00-17:00")))).then().statusCode(400)
                .body("violations.field", hasItem("place.stops[0].address"));
        hub.put("bus", with(LIBRARY, "stops", List.of(thiers, thiers))).then().statusCode(400);
        hub.put("bus", with(LIBRARY, "stops", List.of(thiers))).then().statusCode(201)
                .body("place.stops[0].address.communeCode", equalTo("63430"));
    }

    @Test
    void aRecordIsReplacedByWhoeverHasReadItOnly() {
        Response made = hub.put("lieu-1", LIBRARY);

        hub.put("lieu-1", with(LIBRARY, "phone", "+33473682834")).then().statusCode(428);
        hub.put("lieu-1", with(LIBRARY, "phone", "+33473682834"), "\"99\"").then().statusCode(412);
        hub.put("lieu-1", with(LIBRARY, "phone", "+33473682834"), made.header("ETag")).then().statusCode(200)
                .body("place.phone", equalTo("+33473682834"));
        hub.put("lieu-2", LIBRARY, "\"0\"").then().statusCode(412);
    }

    @Test
    void whatANetworkDoesNotMentionStillHoldsUnlessItIsWithdrawn() {
        Response made = hub.put("lieu-1", with(LIBRARY, "phone", "+33473682834"));

        Response silent = hub.put("lieu-1", json("name", "Médiathèque"), made.header("ETag"));
        silent.then().statusCode(200).body("place.phone", equalTo("+33473682834")).body("place.address.commune",
                equalTo("Lezoux"));
        hub.as().header("If-Match", silent.header("ETag")).body(json("place", json(), "withdrawn", List.of("phone")))
                .put(hub.path("lieu-1")).then().statusCode(200).body("place.phone", nullValue())
                .body("place.name", equalTo("Médiathèque"));
    }

    @Test
    void theSameRecordAgainChangesNothingButWhenItWasSeen() {
        Response made = hub.put("lieu-1", LIBRARY);

        Response again = hub.put("lieu-1", LIBRARY, made.header("ETag"));

        again.then().statusCode(200).header("ETag", made.header("ETag")).body("receivedAt", equalTo(made.path("receivedAt")))
                .body("lastSeenAt", not(equalTo(made.<String>path("lastSeenAt"))));
    }

    @Test
    void ofTwoNetworksThatDisagreeTheNewerOneStandsAndTheFieldIsContested() {
        Response first = hub.put("lieu-1", with(LIBRARY, "phone", "+33473682834"));
        federation.as().body(json("place", json("name", "Médiathèque intercommunale", "address", ADDRESS), "placeId",
                first.path("placeId"))).put(federation.path("b-7")).then().statusCode(201)
                .body("placeId", equalTo(first.path("placeId")));

        given().get("/directory/places/" + first.path("placeId")).then().statusCode(200)
                .body("place.name", equalTo("Médiathèque intercommunale")).body("place.phone", equalTo("+33473682834"))
                .body("origins.find { it.fields.contains('name') }.contested", equalTo(true))
                .body("origins.find { it.fields.contains('name') }.networkId", equalTo(federation.id()))
                .body("origins.find { it.fields.contains('phone') }.networkId", equalTo(hub.id()));
    }

    @Test
    void anOlderDateOfTheSourceDoesNotWin() {
        Response first = hub.put("lieu-1", LIBRARY);
        federation.as()
                .body(json("place", json("name", "Ancien nom", "address", ADDRESS), "placeId", first.path("placeId"),
                        "sourceDate",
                        "2019-03-01"))
                .put(federation.path("b-7")).then().statusCode(201);

        given().get("/directory/places/" + first.path("placeId")).then().body("place.name", equalTo("Médiathèque de Lezoux"));
    }

    @Test
    void placesAreWorkedOutAgainWhenANetworkBecomesTheAuthorityForAField() {
        Response first = hub.put("lieu-1", LIBRARY);
        federation.as().body(json("place", json("name", "Médiathèque intercommunale", "address", ADDRESS), "placeId",
                first.path("placeId"))).put(federation.path("b-7"));
        String network = "/directory/networks/" + hub.id();

        given().auth().oauth2(Tokens.admin()).contentType("application/merge-patch+json; charset=UTF-8")
                .header("If-Match", given().auth().oauth2(Tokens.admin()).get(network).header("ETag"))
                .body(json("ownedFields", List.of("name"))).patch(network).then().statusCode(200);

        await().atMost(Duration.ofSeconds(30))
                .untilAsserted(() -> given().get("/directory/places/" + first.path("placeId")).then()
                        .body("place.name", equalTo("Médiathèque de Lezoux"))
                        .body("origins.find { it.fields.contains('name') }.reason", equalTo("OWNER")));
    }

    @Test
    void aValueHasTheDateThatItsSourceGivesIt() {
        Response made = hub.as().body(json("place", LIBRARY, "sourceDate", "2024-04-02")).put(hub.path("lieu-1"));

        given().get("/directory/places/" + made.path("placeId")).then().body("origins[0].dated", startsWith("2024-04-02"));
    }

    @Test
    void whatANetworkWasBasedOnIsNoNews() {
        Response first = hub.put("lieu-1", LIBRARY);
        Number version = given().get("/directory/places/" + first.path("placeId")).path("version");

        federation.as()
                .body(json("place", with(LIBRARY, "phone", "+33473000000"), "placeId", first.path("placeId"), "basedOn",
                        version))
                .put(federation.path("b-7")).then().statusCode(201);

        given().get("/directory/places/" + first.path("placeId")).then()
                .body("origins.find { it.fields.contains('name') }.networkId", equalTo(hub.id()))
                .body("origins.find { it.fields.contains('phone') }.networkId", equalTo(federation.id()))
                .body("origins.contested", not(hasItem(true)));
    }

    @Test
    void aDeletedRecordTakesItsPlaceWithItAndBringsItBack() {
        Response made = hub.put("lieu-1", LIBRARY);

        hub.as().header("If-Match", made.header("ETag")).delete(hub.path("lieu-1")).then().statusCode(204);
        given().get("/directory/places/" + made.path("placeId")).then().statusCode(404);
        hub.as().get(hub.path("lieu-1")).then().statusCode(200).body("status", equalTo("DELETED"));

        hub.put("lieu-1", LIBRARY).then().body("placeId", equalTo(made.path("placeId")));
        given().get("/directory/places/" + made.path("placeId")).then().statusCode(200);
    }

    @Test
    void anActorWhoseLastRecordIsDeletedKeepsItsNameAndWhatIsStatedHere() {
        Response made = hub.put("lieu-1", with(LIBRARY, "identifier", "20007071200043"));
        String actor = "/directory/actors/" + made.path("actorId");
        given().auth().oauth2(Tokens.admin()).contentType("application/merge-patch+json; charset=UTF-8")
                .header("If-Match", given().get(actor).header("ETag")).body(json("website", "https://www.exemple.fr"))
                .patch(actor)
                .then().statusCode(200);

        hub.as().header("If-Match", made.header("ETag")).delete(hub.path("lieu-1")).then().statusCode(204);

        given().get(actor).then().statusCode(200).body("name", equalTo("Médiathèque de Lezoux"))
                .body("website", equalTo("https://www.exemple.fr")).body("siret", nullValue());
    }

    @Test
    void aRecordThatIsSentAgainAfterItsDeletionKeepsWhatWasItsOwn() {
        Response made = hub.put("lieu-1", LIBRARY);
        hub.as().get("/directory/feeds/places").then().statusCode(200);
        hub.as().header("If-Match", made.header("ETag")).delete(hub.path("lieu-1")).then().statusCode(204);
        hub.put("lieu-1", LIBRARY);

        federation.as().body(json("place", json("name", "Ancien nom", "address", ADDRESS), "placeId", made.path("placeId"),
                "sourceDate", "2019-03-01")).put(federation.path("b-7")).then().statusCode(201);

        given().get("/directory/places/" + made.path("placeId")).then().body("place.name", equalTo("Médiathèque de Lezoux"));
    }

    @Test
    void whatANetworkRepeatsForEverybodyOfWhatOnlyNetworksMaySeeIsNotMadeKnown() {
        Response restricted = hub.as().body(json("place", LIBRARY, "visibility", "NETWORKS")).put(hub.path("lieu-1"));
        Number version = federation.as().get("/directory/places/" + restricted.path("placeId")).path("version");

        federation.as().body(json("place", LIBRARY, "placeId", restricted.path("placeId"), "basedOn", version))
                .put(federation.path("b-7")).then().statusCode(201);

        given().get("/directory/places/" + restricted.path("placeId")).then().statusCode(404);
    }

    @Test
    void aHiddenRecordAppearsAsDeletedAndOneForNetworksToNetworksOnly() {
        Response made = hub.put("lieu-1", LIBRARY);
        String place = "/directory/places/" + made.path("placeId");

        Response restricted = hub.as().header("If-Match", made.header("ETag"))
                .body(json("place", LIBRARY, "visibility", "NETWORKS")).put(hub.path("lieu-1"));
        given().get(place).then().statusCode(404);
        federation.as().get(place).then().statusCode(200).body("place.name", equalTo("Médiathèque de Lezoux"));

        hub.as().header("If-Match", restricted.header("ETag")).body(json("place", LIBRARY, "visibility", "HIDDEN"))
                .put(hub.path("lieu-1")).then().statusCode(200);
        federation.as().get(place).then().statusCode(404);
        hub.as().get(hub.path("lieu-1")).then().statusCode(200);
    }

    @Test
    void recordsOfANetworkWithOneSirenAreOfOneActor() {
        Response town = hub.put("lieu-1", with(LIBRARY, "identifier", "20007071200043"));
        Response branch = hub.put("lieu-2", with(LIBRARY, "name", "Médiathèque de Billom", "identifier", "20007071200043"));
        Response other = federation.put("b-1", with(LIBRARY, "identifier", "20007071200043"));

        assertThat(branch.<String>path("actorId")).isEqualTo(town.path("actorId"));
        assertThat(branch.<String>path("placeId")).isNotEqualTo(town.path("placeId"));
        assertThat(other.<String>path("actorId")).isNotEqualTo(town.path("actorId"));
    }

    @Test
    void aConfirmationDatesARecordWithoutChangingIt() {
        Response made = hub.put("lieu-1", LIBRARY);

        hub.as().header("Idempotency-Key", UUID.randomUUID()).post(hub.path("lieu-1") + "/confirmations").then().statusCode(201)
                .body("confirmedAt", notNullValue()).body("place.name", equalTo("Médiathèque de Lezoux"))
                .body("receivedAt", equalTo(made.path("receivedAt")));
    }

    @Test
    void aTermThatIsNoneIsRefusedWithTheNearestOne() {
        hub.put("lieu-1", with(LIBRARY, "services", List.of("Aide au démarche administrative"))).then().statusCode(400)
                .body("violations.message[0]",
                        equalTo("n’est pas un terme du standard national ; le plus proche est « Aide aux "
                                + "démarches administratives »"));
    }

    @Test
    void aMailAddressThatLooksPersonalIsSetAsideUntilItIsConfirmed() {
        Map<String, Object> place = with(LIBRARY, "emails", List.of("marie.exemple@orange.fr", "mediatheque@exemple.fr"));

        Response made = hub.put("lieu-1", place);
        made.then().statusCode(201).body("place.emails", contains("mediatheque@exemple.fr")).body("faults.field",
                contains("emails"));
        given().get("/directory/places/" + made.path("placeId")).then().body("place.emails",
                contains("mediatheque@exemple.fr"));

        hub.as().header("If-Match", made.header("ETag"))
                .body(json("place", place, "confirmedEmails", List.of("marie.exemple@orange.fr"))).put(hub.path("lieu-1"))
                .then()
                .statusCode(200).body("place.emails", contains("marie.exemple@orange.fr", "mediatheque@exemple.fr"));
    }

    @Test
    void aRecordWithoutNameOrAddressIsRefused() {
        hub.put("lieu-1", json("name", "Sans adresse")).then().statusCode(422)
                .body("type", equalTo("urn:encommun:problem:record-incomplete")).body("field", equalTo("address"));
    }

    @Test
    void aNetworkReachesItsOwnRecordsOnly() {
        hub.put("lieu-1", LIBRARY);

        federation.as().get(hub.path("lieu-1")).then().statusCode(403)
                .body("type", equalTo("urn:encommun:problem:not-your-network"));
        federation.as().body(json("place", LIBRARY)).put(hub.path("lieu-9")).then().statusCode(403);
        given().auth().oauth2(Tokens.admin()).get(hub.path("lieu-1")).then().statusCode(200);
        given().auth().oauth2(Tokens.admin()).get("/directory/networks/" + hub.id() + "/records").then()
                .body("items.externalId", contains("lieu-1"));
    }

    @Test
    void aRecordOfAPlaceThatDoesNotExistIsRefused() {
        hub.as().body(json("place", LIBRARY, "placeId", UUID.randomUUID())).put(hub.path("lieu-1")).then().statusCode(422)
                .body("type", equalTo("urn:encommun:problem:unknown-place"));
    }
}
