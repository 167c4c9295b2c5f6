package org.encommun.event.lifecycle;

import static io.restassured.RestAssured.given;
import static org.awaitility.Awaitility.await;
import static org.encommun.event.EventFixture.body;
import static org.encommun.event.EventFixture.create;
import static org.encommun.event.EventFixture.draft;
import static org.encommun.event.EventFixture.foreignOrganiser;
import static org.encommun.event.EventFixture.knownActor;
import static org.encommun.event.EventFixture.organise;
import static org.encommun.event.EventFixture.organiser;
import static org.encommun.event.EventFixture.patch;
import static org.encommun.event.EventFixture.post;
import static org.encommun.testing.Json.json;
import static org.encommun.testing.Json.with;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.nullValue;

import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.UUID;

import org.encommun.testing.Bus;
import org.encommun.testing.Tokens;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;

@QuarkusTest
class EventResourceTest {

    @Test
    void anEventGoesFromDraftToReleasedProgramme() {
        UUID actor = knownActor();
        UUID event = draft("lezoux-" + UUID.randomUUID());
        given().get("/events/" + event).then().statusCode(404);
        organiser(event).get("/events/" + event).then().statusCode(200).body("status", equalTo("DRAFT"))
                .body("startsAt", equalTo("2036-11-24T14:00:00+01:00"));

        post(event, "/publication", null).then().statusCode(409).body("type", equalTo("urn:encommun:problem:no-agreed-lead"));
        organise(event, actor).then().statusCode(201).body("actorName", equalTo("Médiathèque"));
        String room = post(event, "/rooms", json("name", "Salle d’étude", "capacity", 12)).then().statusCode(201).extract()
                .path("id");
        String workshop = post(event, "/sessions",
                json("title", "Atelier", "type", "WORKSHOP", "roomId", room, "startsAt", "2036-11-24T15:30:00+01:00", "endsAt",
                        "2036-11-24T17:00:00+01:00", "signUp", true))
                .then().statusCode(201).extract()
                .path("id");
        post(event, "/releases", json("name", "Trop tôt")).then().statusCode(409)
                .body("type", equalTo("urn:encommun:problem:not-published"));
        post(event, "/publication", null).then().statusCode(201).body("status", equalTo("PUBLISHED"));
        post(event, "/releases", json("name", "Programme annoncé")).then().statusCode(201).body("number", equalTo(1));

        given().get("/events/" + event + "/programme").then().statusCode(200).body("programme.sessions.id", contains(workshop))
                .body("programme.sessions[0].seats", equalTo(12)).body("programme.rooms.name", contains("Salle d’étude"));
        given().get("/events/" + event + "/organisers").then().body("actorName", contains("Médiathèque"));
        given().queryParam("limit", 200).get("/events").then().body("items.id", hasItem(event.toString()));
        Bus.await("encommun.event.v1", event,
                message -> "org.encommun.event.published.v1".equals(Bus.header(message, "ce_type")));
        Bus.await("encommun.programme.v1", event, message -> new String(message.value()).contains(workshop));
        await().atMost(Duration.ofSeconds(20)).untilAsserted(
                () -> given().queryParam("limit", 1000).get("/events/feed").then().body("items.id", hasItem(event.toString())));
    }

    @Test
    void aReleaseDoesNotChangeWithTheDraft() {
        UUID event = draft("release-" + UUID.randomUUID());
        organise(event, knownActor());
        Response session = post(event, "/sessions",
                json("title", "Visite", "type", "VISIT", "startsAt", "2036-11-24T14:00:00+01:00", "endsAt",
                        "2036-11-24T15:00:00+01:00", "signUp", false));
        post(event, "/publication", null);
        post(event, "/releases", json("name", "Un")).then().statusCode(201);

        organiser(event).contentType("application/merge-patch+json; charset=UTF-8").header("If-Match", session.header("ETag"))
                .body(json("title", "Visite guidée")).patch(session.header("Location")).then().statusCode(200)
                .body("title", equalTo("Visite guidée"));
        given().get("/events/" + event + "/programme").then().body("programme.sessions[0].title", equalTo("Visite"));
        post(event, "/releases", json("name", "Un")).then().statusCode(409)
                .body("type", equalTo("urn:encommun:problem:release-name-taken"));
        post(event, "/releases", json("name", "Deux")).then().statusCode(201).body("number", equalTo(2));

        given().get("/events/" + event + "/releases/1").then().body("programme.sessions[0].title", equalTo("Visite"));
        given().get("/events/" + event + "/programme").then().body("programme.sessions[0].title", equalTo("Visite guidée"));
        given().get("/events/" + event + "/releases/3").then().statusCode(404);
    }

    @Test
    void aSessionIsInARoomOfItsEvent() {
        UUID event = draft("heures-" + UUID.randomUUID());
        UUID other = draft("ailleurs-" + UUID.randomUUID());
        String elsewhere = post(other, "/rooms", json("name", "Ailleurs", "capacity", 5)).path("id");

        post(event, "/sessions", session("15:00", "15:00", null)).then().statusCode(422)
                .body("type", equalTo("urn:encommun:problem:session-ends-before-start"));
        post(event, "/sessions", session("14:00", "15:00", elsewhere)).then().statusCode(422)
                .body("type", equalTo("urn:encommun:problem:unknown-room"));
        post(event, "/sessions", session("14:00", "15:00", UUID.randomUUID().toString())).then().statusCode(422)
                .body("type", equalTo("urn:encommun:problem:unknown-room"));
        organiser(event).get("/events/" + event + "/sessions").then().statusCode(200).body("", hasSize(0));
    }

    @Test
    void aSessionIsDeletedFromTheDraft() {
        UUID event = draft("retrait-" + UUID.randomUUID());
        Response session = post(event, "/sessions", session("14:00", "15:00", null));

        organiser(event).header("If-Match", session.header("ETag")).delete(session.header("Location")).then().statusCode(204);

        organiser(event).get(session.header("Location")).then().statusCode(404);
    }

    @ParameterizedTest
    @ValueSource(strings = {"\u200b", "\u00a0", "\u3164", "\u2800", "NEC \u202e de Lezoux", "NEC\nde Lezoux"})
    void aTitleIsOneVisibleLine(String title) {
        create(with(body("titre-" + UUID.randomUUID(), "Europe/Paris", "63195"), "title", title)).then().statusCode(400)
                .body("violations.field", contains("title"));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"http://\u202e@@@", "https://localhost", "ftp://exemple.fr", "javascript:alert(1)", "https://exemple"})
    void aWebsiteHasARealHost(String website) {
        create(with(body("site-" + UUID.randomUUID(), "Europe/Paris", "63195"), "website", website)).then().statusCode(400)
                .body("violations.field", contains("website"));
    }

    @Test
    void theDetailsOfAnEventAreValidated() {
        String slug = "contrôle".replace("ô", "o") + "-" + UUID.randomUUID();
        draft(slug);

        create(body(slug, "Europe/Paris", "63195")).then().statusCode(409).body("type",
                equalTo("urn:encommun:problem:slug-taken"));
        for (Object start : List.of(12, "-9999-01-01T00:00:00Z", "9999-01-01T00:00:00Z", "2036-11-24T14:00:00")) {
            create(with(body("autre", "Europe/Paris", "63195"), "startsAt", start)).then()
                    .statusCode(400)
                    .body("type", equalTo("urn:encommun:problem:wrong-type"));
        }
        create(body("autre", "Europe/Lezoux", "63195")).then().statusCode(422).body("field", equalTo("timeZone"));
        create(body("autre", "Europe/Paris", "99999")).then().statusCode(422)
                .body("type", equalTo("urn:encommun:problem:unknown-territory"));
        create(body("Pas Une Adresse", "Europe/Paris", "63195")).then().statusCode(400).body("violations.field",
                contains("slug"));
    }

    @Test
    void onlyAnAdministratorGivesAnEventTheNationalLevel() {
        UUID event = draft("national-" + UUID.randomUUID());
        Response read = organiser(event).get("/events/" + event);

        create(with(body("national-" + UUID.randomUUID(), "Europe/Paris", "63195"), "level", "NATIONAL")).then().statusCode(403)
                .body("type", equalTo("urn:encommun:problem:national-level-reserved"));
        patch(event, read, "/events/" + event, json("level", "NATIONAL")).then().statusCode(403);
        given().auth().oauth2(Tokens.admin()).contentType("application/merge-patch+json")
                .header("If-Match", read.header("ETag"))
                .body(json("level", "NATIONAL")).patch("/events/" + event).then().statusCode(200);
        Response national = organiser(event).get("/events/" + event);
        patch(event, national, "/events/" + event, json("title", "NEC national")).then().statusCode(200)
                .body("level", equalTo("NATIONAL"));
    }

    @Test
    void onlyItsOrganisersChangeAnEvent() {
        UUID event = draft("droits-" + UUID.randomUUID());
        Map<String, Object> room = json("name", "Salle", "capacity", 5);

        given().contentType("application/json").header("Idempotency-Key", UUID.randomUUID()).body(room)
                .post("/events/" + event + "/rooms").then().statusCode(401);
        foreignOrganiser().contentType("application/json").header("Idempotency-Key", UUID.randomUUID()).body(room)
                .post("/events/" + event + "/rooms").then().statusCode(403);
        given().get("/events/" + event + "/sessions").then().statusCode(401);
        given().get("/events/" + event + "/rooms").then().statusCode(404);
    }

    @Test
    void anActorThatIsNotKnownHasNoPart() {
        UUID event = draft("inconnu-" + UUID.randomUUID());

        organise(event, UUID.randomUUID()).then().statusCode(422)
                .body("type", equalTo("urn:encommun:problem:unknown-reference"))
                .body("field", equalTo("actorId"));
    }

    @Test
    void aCancelledEventIsPublished() {
        UUID event = draft("annule-" + UUID.randomUUID());
        organise(event, knownActor());
        post(event, "/publication", null).then().statusCode(201);

        post(event, "/cancellation", null).then().statusCode(201).body("status", equalTo("CANCELLED"));

        Bus.await("encommun.event.v1", event, message -> new String(message.value()).contains("CANCELLED"));
        post(event, "/rooms", json("name", "Salle", "capacity", 5)).then().statusCode(409)
                .body("type", equalTo("urn:encommun:problem:event-cancelled"));
    }

    @Test
    void aChangeOfAPublishedEventIsPublished() {
        UUID event = draft("change-" + UUID.randomUUID());
        organise(event, knownActor());
        String etag = post(event, "/publication", null).header("ETag");

        organiser(event).contentType("application/merge-patch+json; charset=UTF-8").header("If-Match", etag)
                .body(json("capacity", null, "title", "NEC de Lezoux")).patch("/events/" + event).then().statusCode(200)
                .body("capacity", nullValue()).body("title", equalTo("NEC de Lezoux")).header("ETag", not(equalTo(etag)));

        Bus.await("encommun.event.v1", event, message -> new String(message.value()).contains("NEC de Lezoux"));
    }

    private static String session(String start, String end, String room) {
        return """
                {"title": "Atelier", "type": "WORKSHOP", "roomId": %s, "startsAt": "2036-11-24T%s:00+01:00",
                 "endsAt": "2036-11-24T%s:00+01:00", "signUp": false}""".formatted(room == null ? null : '"' + room + '"',
                start, end);
    }
}
