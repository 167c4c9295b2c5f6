package org.encommun.directory.merger;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.encommun.testing.Json.json;
import static org.encommun.testing.Json.with;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.greaterThan;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.nullValue;

import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.stream.IntStream;

import org.awaitility.core.ThrowingRunnable;
import org.encommun.directory.DirectoryFixture;
import org.encommun.directory.TestNetwork;
import org.encommun.testing.Bus;
import org.encommun.testing.Tokens;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;

/** Actors that turn out to be the same organisation. */
@QuarkusTest
class MergedActorResourceTest {

    private static final String ALICE = "alice-de-la-mediatheque";

    private String word;
    private String older;
    private String newer;

    @BeforeEach
    void anOrganisationThatIsRegisteredTwice() {
        word = UUID.randomUUID().toString().substring(0, 8).replaceAll("[0-9]", "x");
        older = registered("Médiathèque " + word);
        newer = registered("Médiathèque de " + word);
    }

    @Test
    void actorsThatAreTheSameGoOnAsTheOlderOne() {
        decide(older, newer, "SAME").then().statusCode(201).body("verdict", equalTo("SAME"));

        given().get(path(newer)).then().statusCode(200).body("status", equalTo("MERGED")).body("mergedInto", equalTo(older))
                .body("name", equalTo("Médiathèque de " + word));
        given().get(path(older)).then().statusCode(200).body("status", equalTo("ACTIVE")).body("mergedInto", nullValue())
                .body("name", equalTo("Médiathèque de " + word));
    }

    @Test
    void theLastStateOfAMergedActorOnTheBusIsItsRedirect() {
        decide(older, newer, "SAME");

        assertThat(Bus.await("encommun.actor.v1", UUID.fromString(newer),
                message -> "org.encommun.actor.merged.v1".equals(Bus.header(message, "ce_type"))).value()).asString()
                .contains(older);
        eventually(() -> given().queryParam("limit", 1000).get("/directory/feeds/actors").then()
                .body("items.find { it.id == '" + newer + "' }.state", equalTo("updated")));
    }

    @Test
    void aChangeOfTheOneThatGoesOnIsAChangeOfAll() {
        decide(older, newer, "SAME");

        rename(Tokens.organiser(), older, "Ludothèque " + word).then().statusCode(200);

        given().get(path(newer)).then().body("name", equalTo("Ludothèque " + word));
    }

    @Test
    void aMergedActorIsNotChangedItselfButTellsWhichOneIs() {
        decide(older, newer, "SAME");

        rename(Tokens.organiser(), newer, "Ludothèque").then().statusCode(409)
                .body("type", equalTo("urn:encommun:problem:actor-merged")).body("mergedInto", equalTo(older));
        delete(newer).then().statusCode(409).body("type", equalTo("urn:encommun:problem:actor-linked"));
        delete(older).then().statusCode(409).body("type", equalTo("urn:encommun:problem:actor-linked"));
    }

    @Test
    void takenBackTheyHaveTheirIdsValuesAndRepresentativesAgain() {
        DirectoryFixture.represent(Tokens.user(ALICE), path(newer));
        Response made = decide(older, newer, "SAME");
        rename(Tokens.user(ALICE), older, "Médiathèque d’Alice").then().statusCode(200);

        given().auth().oauth2(Tokens.admin()).header("If-Match", made.header("ETag")).delete(made.header("Location")).then()
                .statusCode(204);

        given().get(path(newer)).then().body("status", equalTo("ACTIVE")).body("name", equalTo("Médiathèque de " + word));
        given().get(path(older)).then().body("status", equalTo("ACTIVE")).body("name", equalTo("Médiathèque d’Alice"));
        rename(Tokens.user(ALICE), older, "Autre").then().statusCode(403);
        rename(Tokens.user(ALICE), newer, "Autre").then().statusCode(200);
    }

    @Test
    void whatOneOfThemSaidItselfOutlivesAChangeOfSomethingElse() {
        Response made = decide(older, newer, "SAME");
        given().auth().oauth2(Tokens.organiser()).contentType("application/merge-patch+json; charset=UTF-8")
                .header("If-Match", given().get(path(older)).header("ETag")).body(json("website", "https://exemple.fr"))
                .patch(path(older)).then().statusCode(200).body("name", equalTo("Médiathèque de " + word));

        given().auth().oauth2(Tokens.admin()).header("If-Match", made.header("ETag")).delete(made.header("Location"));

        given().get(path(older)).then().body("name", equalTo("Médiathèque " + word)).body("website",
                equalTo("https://exemple.fr"));
    }

    @Test
    void aMergerIsTakenBackAlsoWhenNetworksSayNothingOfTheOlderOneAnyMore() {
        TestNetwork network = TestNetwork.registered("hub-" + UUID.randomUUID());
        Response record = network.put("lieu-1", place("Fablab " + word));
        String known = record.path("actorId");
        String later = registered("Fab lab " + word);
        Response made = decide(known, later, "SAME");
        network.as().header("If-Match", record.header("ETag")).delete(network.path("lieu-1")).then().statusCode(204);

        given().auth().oauth2(Tokens.admin()).header("If-Match", made.header("ETag")).delete(made.header("Location")).then()
                .statusCode(204);

        given().get(path(later)).then().statusCode(200).body("status", equalTo("ACTIVE")).body("name",
                equalTo("Fab lab " + word));
        given().get(path(known)).then().statusCode(404);
    }

    @Test
    void whatOnlyNetworksMaySeeIsNotToldOfTheActorByRepeatingIt() {
        TestNetwork network = TestNetwork.registered("hub-" + UUID.randomUUID());
        TestNetwork reader = TestNetwork.registered("lecteur-" + UUID.randomUUID());
        Map<String, Object> place = place("Fablab " + word);
        Response record = network.send("lieu-1", json("place", place, "visibility", "NETWORKS"));
        String placeId = record.path("placeId");
        int version = given().auth().oauth2(reader.token()).get("/directory/places/" + placeId).path("version");

        Response repeated = reader.send("lieu-9", json("place", place, "placeId", placeId, "basedOn", version));

        repeated.then().statusCode(201);
        given().get(path(repeated.path("actorId"))).then().statusCode(404);
    }

    @Test
    void whoRegisteredOneOfThemChangesNothingOnceTheOtherHasARepresentative() {
        DirectoryFixture.represent(Tokens.user(ALICE), path(newer));

        decide(older, newer, "SAME");

        rename(Tokens.organiser(), older, "Autre").then().statusCode(403);
        given().auth().oauth2(Tokens.user(ALICE)).get(path(older) + "/representatives").then().statusCode(200)
                .body("subject", contains(ALICE));
    }

    @Test
    void whatWasDecidedToBeDifferentDoesNotComeTogetherThroughAThird() {
        String third = registered("Bibliothèque " + word);
        decide(older, newer, "DIFFERENT").then().statusCode(201);
        decide(older, third, "SAME").then().statusCode(201);

        decide(third, newer, "SAME").then().statusCode(409).body("type", equalTo("urn:encommun:problem:contradicts-decision"))
                .body("pair", contains(older, newer));
    }

    @Test
    void theEngagementsAndCooperationsOfAllAreThoseOfTheOneThatGoesOn() {
        String partner = registered("Association " + word);
        UUID event = UUID.randomUUID();
        Bus.publish("event", "published", event, 1, json("title", "NEC local", "startsAt", "2036-11-24T13:00:00Z", "timeZone",
                "Europe/Paris", "status", "PUBLISHED", "organisers", List.of(organiser(newer), organiser(partner))));
        eventually(() -> engagements(newer, 1));

        decide(older, newer, "SAME");

        engagements(older, 1);
        engagements(newer, 1);
        given().get(path(older) + "/cooperations").then().body("items.actor.id", contains(partner));
        given().get(path(partner) + "/cooperations").then().body("items.actor.id", contains(older));
    }

    @Test
    void placesNameTheActorThatGoesOnAndTheirOwnAgainAfterASplit() {
        TestNetwork network = TestNetwork.registered("hub-" + UUID.randomUUID());
        Response record = network.put("lieu-1", place("Fablab " + word));
        String runs = record.path("actorId");

        Response made = decide(older, runs, "SAME");
        eventually(() -> given().get("/directory/places/" + record.path("placeId")).then().body("actorId", equalTo(older)));

        given().auth().oauth2(Tokens.admin()).header("If-Match", made.header("ETag")).delete(made.header("Location"));
        eventually(() -> given().get("/directory/places/" + record.path("placeId")).then().body("actorId", equalTo(runs)));
        given().get(path(runs)).then().body("name", equalTo("Fablab " + word));
    }

    @Test
    void anActorThatIsKnownByRecordsOnlyGoesAndComesBackWithThem() {
        TestNetwork network = TestNetwork.registered("hub-" + UUID.randomUUID());
        Map<String, Object> place = place("Fablab " + word);
        Response record = network.put("lieu-1", place);
        String actor = path(record.path("actorId"));
        given().get(actor).then().statusCode(200);

        Response hidden = network.as().header("If-Match", record.header("ETag"))
                .body(json("place", place, "visibility", "HIDDEN")).put(network.path("lieu-1"));
        given().get(actor).then().statusCode(404);
        eventually(() -> given().queryParam("limit", 1000).get("/directory/feeds/actors").then()
                .body("items.find { it.id == '" + record.path("actorId") + "' }.state", equalTo("deleted")));

        network.as().header("If-Match", hidden.header("ETag")).body(json("place", place, "visibility", "PUBLIC"))
                .put(network.path("lieu-1")).then().statusCode(200);
        given().get(actor).then().statusCode(200).body("name", equalTo("Fablab " + word));
    }

    @Test
    void whoIsRegisteredAlreadyIsNotRegisteredAgainByMistake() {
        Response refused = register("Médiathèque " + word, false);

        refused.then().statusCode(409).body("type", equalTo("urn:encommun:problem:likely-duplicate"))
                .body("candidates.actor.id", hasItem(older)).body("candidates[0].likely", equalTo(true))
                .body("candidates[0].reasons.find { it.field == 'NAME' }.weight", greaterThan(0f));
        register("Médiathèque " + word, true).then().statusCode(201);
    }

    @Test
    void anotherOrganisationOfTheCommuneIsRegistered() {
        register("Fédération des artisans " + UUID.randomUUID().toString().substring(0, 8), false).then().statusCode(201);
    }

    @Test
    void ofManyWhoRegisterTheSameAtOnceOneComesFirst() {
        String name = "Cyber-base " + UUID.randomUUID().toString().substring(0, 8).replaceAll("[0-9]", "z");

        List<CompletableFuture<Integer>> answers = IntStream.range(0, 6)
                .mapToObj(each -> CompletableFuture.supplyAsync(() -> register(name, false).statusCode())).toList();

        assertThat(answers.stream().map(CompletableFuture::join)).containsOnlyOnce(201).contains(409);
    }

    @Test
    void likelyDuplicatesOfAnActorAreListedUntilTheyAreDecided() {
        String same = registered("Médiathèque " + word);
        duplicates(older).body("actor.id", hasItem(same));

        decide(older, same, "DIFFERENT");

        duplicates(older).body("actor.id", not(hasItem(same)));
    }

    @Test
    void anActorIsNotTheSameAsItselfOrNobody() {
        decide(older, older, "SAME").then().statusCode(422);
        decide(older, UUID.randomUUID().toString(), "SAME").then().statusCode(422);
        decide(UUID.randomUUID().toString(), older, "SAME").then().statusCode(404);
        given().auth().oauth2(Tokens.admin()).get(path(older) + "/links").then().statusCode(200).body("", empty());
    }

    private static void eventually(ThrowingRunnable assertion) {
        await().atMost(Duration.ofSeconds(30)).untilAsserted(assertion);
    }

    private static void engagements(String actor, int count) {
        given().get(path(actor) + "/engagements").then().statusCode(200).body("", hasSize(count));
    }

    private static io.restassured.response.ValidatableResponse duplicates(String actor) {
        return given().auth().oauth2(Tokens.organiser()).get(path(actor) + "/duplicates").then().statusCode(200);
    }

    private static Map<String, Object> organiser(String actor) {
        return json("actorId", actor, "role", "LEAD", "agreement", "AGREED", "contributions", List.of(), "statement",
                json("status", "STATED", "statedAt", "2026-11-24T13:00:00Z"));
    }

    private static Map<String, Object> place(String name) {
        return json("name", name, "address", json("commune", "Lezoux", "postalCode", "63190", "communeCode", "63195"));
    }

    private static Response decide(String actor, String other, String verdict) {
        return DirectoryFixture.post(Tokens.admin(), path(actor) + "/links", json("actorId", other, "verdict", verdict));
    }

    private static Response rename(String token, String actor, String name) {
        return given().auth().oauth2(token).contentType("application/merge-patch+json; charset=UTF-8")
                .header("If-Match", given().get(path(actor)).header("ETag")).body(json("name", name)).patch(path(actor));
    }

    private static Response delete(String actor) {
        return given().auth().oauth2(Tokens.admin()).header("If-Match", given().get(path(actor)).header("ETag"))
                .delete(path(actor));
    }

    private static String registered(String name) {
        return register(name, true).then().statusCode(201).extract().path("id");
    }

    private static Response register(String name, boolean anyway) {
        return given().auth().oauth2(Tokens.organiser()).contentType("application/json; charset=UTF-8")
                .header("Idempotency-Key", UUID.randomUUID()).queryParam("createAnyway", anyway)
                .body(with(json("kind", "MEDIATHEQUE", "communeCode", "63195"), "name", name)).post("/directory/actors");
    }

    private static String path(String actor) {
        return "/directory/actors/" + actor;
    }
}
