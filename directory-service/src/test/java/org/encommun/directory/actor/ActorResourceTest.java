package org.encommun.directory.actor;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.encommun.testing.Json.json;
import static org.encommun.testing.Json.with;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.everyItem;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.nullValue;
import static org.hamcrest.Matchers.startsWith;

import java.nio.charset.StandardCharsets;
import java.sql.Connection;
import java.sql.Statement;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;

import javax.sql.DataSource;

import jakarta.inject.Inject;

import org.encommun.testing.Bus;
import org.encommun.testing.Tokens;
import org.junit.jupiter.api.Test;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;

@QuarkusTest
class ActorResourceTest {

    private static final Map<String, Object> LIBRARY = json("name", "Médiathèque", "kind", "MEDIATHEQUE", "communeCode",
            "63195");

    @Inject
    DataSource database;

    @Test
    void anActorIsRegisteredFoundAndPublished() {
        Response made = register("Hub des territoires", "HUB");

        made.then().statusCode(201).body("name", equalTo("Hub des territoires")).body("kind", equalTo("HUB"));
        given().get("/directory/actors/" + id(made)).then().statusCode(200).header("ETag", made.header("ETag"));
        given().queryParam("kind", "HUB").queryParam("limit", 200).get("/directory/actors").then().statusCode(200)
                .body("items.id", hasItem(id(made).toString())).body("items.kind", everyItem(equalTo("HUB")));
        assertThat(Bus.header(Bus.await("encommun.actor.v1", id(made), message -> true), "ce_type"))
                .isEqualTo("org.encommun.actor.registered.v1");
    }

    @Test
    void aChangedActorIsPublishedWithItsNewVersion() {
        Response made = register("Assocition Num", "ASSOCIATION");

        given().auth().oauth2(Tokens.organiser()).contentType("application/merge-patch+json; charset=UTF-8")
                .header("If-Match", made.header("ETag"))
                .body(json("name", "Association Num")).patch("/directory/actors/" + id(made)).then().statusCode(200)
                .body("name", equalTo("Association Num")).body("communeCode", equalTo("63195"));

        Bus.await("encommun.actor.v1", id(made),
                message -> "org.encommun.actor.changed.v1".equals(Bus.header(message, "ce_type")));
    }

    @Test
    void aCommuneThatDoesNotExistIsRefused() {
        register("Nulle part", "COMMUNE", "99999").then()
                .statusCode(422).body("type", equalTo("urn:encommun:problem:unknown-territory")).body("code", equalTo("99999"));
    }

    @Test
    void anActorWithUpcomingEventsIsNotDeletedUntilItHasLeftThem() {
        Response made = register("Ville de Lezoux", "COMMUNE");
        UUID event = UUID.randomUUID();
        Bus.publish("event", "published", event, 1, event("PUBLISHED", id(made)));
        await().atMost(Duration.ofSeconds(30))
                .untilAsserted(() -> given().get("/directory/actors/" + id(made) + "/engagements").then()
                        .body("eventTitle", hasItem("NEC de Lezoux")).body("[0].startsAt", containsString("+01:00")));

        delete(made).then().statusCode(409).body("type", equalTo("urn:encommun:problem:actor-engaged"));
        Bus.publish("event", "changed", event, 2, event("PUBLISHED", UUID.randomUUID()));

        await().atMost(Duration.ofSeconds(30)).untilAsserted(
                () -> given().get("/directory/actors/" + id(made) + "/engagements").then().body("", hasSize(0)));
        delete(made).then().statusCode(204);
        given().get("/directory/actors/" + id(made)).then().statusCode(404);
    }

    @Test
    void theFeedHoldsEveryActor() {
        Response made = register("Tiers-lieu du Livradois", "TIERS_LIEU");

        await().atMost(Duration.ofSeconds(30))
                .untilAsserted(() -> given().queryParam("limit", 1000).get("/directory/feeds/actors")
                        .then().statusCode(200).body("items.id", hasItem(id(made).toString()))
                        .body("items.kind", everyItem(equalTo("actor"))));
    }

    @Test
    void aTerritoryIsFoundByItsName() {
        given().queryParam("name", "lezou").get("/directory/territories").then().statusCode(200)
                .body("code", hasItem("63195"));
        given().get("/directory/territories/COMMUNE/63195").then().statusCode(200).body("name", equalTo("Lezoux"))
                .body("within[0].kind", equalTo("EPCI"));
        given().get("/directory/territories/COMMUNE/00000").then().statusCode(404);
        given().get("/directory/territories/PLANET/63195").then().statusCode(404);
    }

    @Test
    void aSiretIsCheckedByItsDigits() {
        register(with(LIBRARY, "siret", "20007071200043")).then().statusCode(201).body("siret", equalTo("20007071200043"));

        register(with(LIBRARY, "siret", "20007071200044")).then().statusCode(400).body("violations.field", contains("siret"));
    }

    @Test
    void anActorSaysWhatItIsWhereItActsAndHowItIsReached() {
        Map<String, Object> said = with(LIBRARY, "typologies", List.of("BIB", "EPCI"), "territories",
                List.of(json("kind", "EPCI", "code", "246301097"), json("kind", "COMMUNE", "code", "63430")), "description",
                "Quatorze médiathèques.\nUne conseillère numérique.", "expertises",
                List.of("Aide aux démarches administratives", "Illettrisme"), "nationalProgrammes",
                List.of("Conseillers numériques"), "networkNames", List.of("Hinaura"), "phone", "+33473682834", "email",
                "contact@mediatheque.exemple.fr", "rna", "W2A1000123");

        Response made = register(said);

        made.then().statusCode(201);
        given().get("/directory/actors/" + id(made)).then().statusCode(200).body("typologies", contains("BIB", "EPCI"))
                .body("territories.code", contains("246301097", "63430"))
                .body("description", equalTo("Quatorze médiathèques.\nUne conseillère numérique."))
                .body("expertises", contains("Aide aux démarches administratives", "Illettrisme"))
                .body("nationalProgrammes", contains("Conseillers numériques")).body("networkNames", contains("Hinaura"))
                .body("phone", equalTo("+33473682834")).body("email", equalTo("contact@mediatheque.exemple.fr"))
                .body("rna", equalTo("W2A1000123")).body("siret", nullValue());
    }

    @Test
    void theBusCarriesNoContactsAndNoDescriptionOfAnActor() {
        Response made = register(with(LIBRARY, "phone", "+33473682834", "email", "contact@mediatheque.exemple.fr",
                "description", "Quatorze médiathèques.", "networkNames", List.of("Hinaura")));

        String state = new String(Bus.await("encommun.actor.v1", id(made), message -> true).value(), StandardCharsets.UTF_8);

        assertThat(state).contains("Hinaura").doesNotContain("33473682834", "contact@", "Quatorze");
    }

    @Test
    void aListIsReplacedAsAWholeAndAnOptionalValueWithdrawn() {
        Response made = register(with(LIBRARY, "expertises", List.of("Illettrisme", "Surdité"), "phone", "3646"));

        change(made, json("expertises", List.of("Surdité"), "phone", null, "description", "Au rez-de-chaussée.")).then()
                .statusCode(200).body("expertises", contains("Surdité")).body("phone", nullValue())
                .body("description", equalTo("Au rez-de-chaussée."));
    }

    @Test
    void whatIsNoTermOfTheStandardIsRefusedWithTheNearestOne() {
        Response refused = register(with(LIBRARY, "expertises", List.of("Illetrisme"), "typologies", List.of("AUTRE")));

        refused.then().statusCode(400).body("violations.field", hasItem(startsWith("expertises")))
                .body("violations.field", hasItem(startsWith("typologies")))
                .body("violations.message.join(' ')", containsString("« Illettrisme »"));
    }

    @Test
    void registrationNumbersHaveTheFormOfTheirRegister() {
        register(with(LIBRARY, "rna", "W63200123")).then().statusCode(400).body("violations.field", contains("rna"));
        register(with(LIBRARY, "ridet", "1234567.001")).then().statusCode(400).body("violations.field", contains("ridet"));
    }

    @Test
    void theMailAddressOfAPersonIsRefused() {
        register(with(LIBRARY, "email", "marie.exemple@gmail.com")).then().statusCode(422)
                .body("type", equalTo("urn:encommun:problem:personal-email")).body("field", equalTo("email"));
    }

    @Test
    void anActorActsInTerritoriesThatExist() {
        register(with(LIBRARY, "territories", List.of(json("kind", "EPCI", "code", "63195")))).then().statusCode(422)
                .body("type", equalTo("urn:encommun:problem:unknown-territory")).body("field", equalTo("territories"));
    }

    @Test
    void anActorIsAPartOfOneThatIsInTheDirectory() {
        Response parent = register("Communauté de communes", "EPCI");

        register(with(LIBRARY, "parentId", parent.path("id"))).then().statusCode(201)
                .body("parentId", equalTo(parent.path("id")));
        register(with(LIBRARY, "parentId", UUID.randomUUID())).then().statusCode(422)
                .body("type", equalTo("urn:encommun:problem:unknown-parent")).body("field", equalTo("parentId"));
    }

    @Test
    void noActorIsAPartOfItself() {
        Response region = register("Région", "REGION");
        Response hub = register(json("name", "Hub", "kind", "HUB", "communeCode", "63195", "parentId", region.path("id")));
        Response library = register(with(LIBRARY, "parentId", hub.path("id")));

        change(region, json("parentId", region.path("id"))).then().statusCode(422)
                .body("type", equalTo("urn:encommun:problem:parent-circle"));
        change(region, json("parentId", library.path("id"))).then().statusCode(422)
                .body("type", equalTo("urn:encommun:problem:parent-circle"));
        change(library, json("parentId", region.path("id"))).then().statusCode(200);
    }

    @Test
    void twoActorsAreNotMadePartsOfEachOtherAtOnce() throws Exception {
        Response one = register("Hub", "HUB");
        Response other = register("Région", "REGION");
        ExecutorService both = Executors.newFixedThreadPool(2);
        try {
            Future<Response> first = both.submit(() -> change(one, json("parentId", other.path("id"))));
            Future<Response> second = both.submit(() -> change(other, json("parentId", one.path("id"))));

            assertThat(List.of(first.get().statusCode(), second.get().statusCode())).containsExactlyInAnyOrder(200, 422);
        } finally {
            both.shutdown();
        }
    }

    @Test
    void anActorIsNotDeletedWhileOthersArePartsOfIt() {
        Response parent = register("Communauté de communes", "EPCI");
        Response part = register(with(LIBRARY, "parentId", parent.path("id")));

        delete(parent).then().statusCode(409).body("type", equalTo("urn:encommun:problem:actor-is-parent"));
        change(part, json("parentId", null)).then().statusCode(200).body("parentId", nullValue());
        delete(parent).then().statusCode(204);
    }

    @Test
    void whatWasStatedBeforeThereWereRecordsCountsStill() throws Exception {
        Response made = register("Assocition Num", "ASSOCIATION");
        try (Connection connection = database.getConnection(); Statement sql = connection.createStatement()) {
            sql.executeUpdate("""
                    update actor set stated = '{"name": "Assocition Num", "kind": "ASSOCIATION", "communeCode": "63195"}'
                    where id = '%s'""".formatted(id(made)));
        }

        change(made, json("name", "Association Num")).then().statusCode(200).body("name", equalTo("Association Num"))
                .body("communeCode", equalTo("63195"));
    }

    private static Response change(Response actor, Map<String, Object> patch) {
        return given().auth().oauth2(Tokens.organiser()).contentType("application/merge-patch+json; charset=UTF-8")
                .header("If-Match", actor.header("ETag")).body(patch).patch("/directory/actors/" + id(actor));
    }

    private static Response register(String name, String kind) {
        return register(name, kind, "63195");
    }

    private static Response register(String name, String kind, String communeCode) {
        return register(json("name", name, "kind", kind, "communeCode", communeCode));
    }

    private static Response register(Map<String, Object> details) {
        return given().auth().oauth2(Tokens.organiser()).contentType("application/json; charset=UTF-8")
                .header("Idempotency-Key", UUID.randomUUID()).body(details).queryParam("createAnyway", true)
                .post("/directory/actors");
    }

    private static Response delete(Response actor) {
        return given().auth().oauth2(Tokens.admin()).header("If-Match", actor.header("ETag"))
                .delete("/directory/actors/" + id(actor));
    }

    private static UUID id(Response actor) {
        return UUID.fromString(actor.path("id"));
    }

    private static Map<String, Object> event(String status, UUID organiser) {
        return json("title", "NEC de Lezoux", "startsAt", "2999-11-24T13:00:00Z", "timeZone", "Europe/Paris", "status", status,
                "organisers", List.of(json("actorId", organiser, "role", "HOST", "agreement", "AGREED", "statement",
                        json("status", "STATED", "statedAt", "2026-09-01T08:00:00Z"))));
    }
}
