package org.encommun.event.document;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.encommun.event.EventFixture.knownActor;
import static org.encommun.testing.Json.json;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.startsWith;

import java.util.List;
import java.util.UUID;

import org.encommun.testing.Tokens;
import org.junit.jupiter.api.Test;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import io.restassured.specification.RequestSpecification;

import biweekly.Biweekly;
import biweekly.ICalendar;

@QuarkusTest
class DocumentResourceTest {

    private static final List<String> DOCUMENTS = List.of("calendar.ics", "schedule.json", "schedule.xml", "event.jsonld",
            "openagenda.json", "sessions.csv");

    @Test
    void aReleasedProgrammeIsReadInEveryFormat() {
        Published event = published();

        get(event, "calendar.ics").then().statusCode(200).contentType("text/calendar;charset=UTF-8")
                .header("Content-Disposition", containsString(event.slug + ".ics"))
                .body(containsString("SUMMARY:Atelier de l’été"));
        get(event, "schedule.json").then().statusCode(200).contentType("application/json")
                .body("schedule.conference.days[0].rooms.'Salle d’étude'.title", contains("Atelier de l’été"));
        get(event, "schedule.xml").then().statusCode(200).contentType("application/vnd.c3voc.schedule+xml")
                .body("schedule.day.room.event.title", equalTo("Atelier de l’été"));
        get(event, "event.jsonld").then().statusCode(200).contentType("application/ld+json")
                .body(containsString("\"Atelier de l’été\""));
        get(event, "openagenda.json").then().statusCode(200).body("events", hasSize(1))
                .body("locations[0].location.insee", equalTo("63195"));
        get(event, "sessions.csv").then().statusCode(200).contentType("text/csv;charset=UTF-8")
                .header("Content-Disposition", containsString("-programme.csv")).body(startsWith("\uFEFFnuméro;"));
    }

    @Test
    void anUnpublishedNameIsInNoDocument() {
        Published event = published();

        for (String document : DOCUMENTS) {
            assertThat(get(event, document).asString()).as(document).doesNotContain("Anonyme").doesNotContain("discrète");
        }
        assertThat(get(event, "event.jsonld").asString()).contains("Camille Exemple");
        assertThat(get(event, "speakers/" + event.unnamed + "/calendar.ics").then().statusCode(200).extract().asString())
                .doesNotContain("Anonyme");
    }

    @Test
    void aSessionAndASpeakerHaveCalendarsOfTheirOwn() {
        Published event = published();

        assertThat(calendar(get(event, "sessions/" + event.session + "/calendar.ics")).getEvents()).hasSize(1);
        assertThat(calendar(get(event, "speakers/" + event.speaker + "/calendar.ics")).getExperimentalProperty("X-WR-CALNAME")
                .getValue()).endsWith("Camille Exemple");
        get(event, "sessions/" + UUID.randomUUID() + "/calendar.ics").then().statusCode(404)
                .contentType("application/problem+json");
        get(event, "speakers/" + UUID.randomUUID() + "/calendar.ics").then().statusCode(404);
        organiser(event.id).get("/events/" + event.id + "/sessions/" + event.session).then().statusCode(200)
                .body("title", equalTo("Atelier de l’été"));
    }

    @Test
    void whoHasTheDocumentIsNotSentItAgain() {
        Published event = published();

        for (String document : DOCUMENTS) {
            Response first = get(event, document);
            assertThat(first.header("ETag")).as(document).matches("\"[0-9a-f]{64}\"");
            assertThat(first.header("Cache-Control")).isEqualTo("public, max-age=60");
            given().header("If-None-Match", first.header("ETag")).get("/events/" + event.id + "/" + document).then()
                    .statusCode(304).header("ETag", equalTo(first.header("ETag"))).body(equalTo(""));
            given().head("/events/" + event.id + "/" + document).then().statusCode(200)
                    .header("ETag", equalTo(first.header("ETag"))).body(equalTo(""));
        }
    }

    @Test
    void aDocumentChangesWithTheNextReleaseAndNotBefore() {
        Published event = published();
        String tag = get(event, "schedule.json").header("ETag");
        String moved = "/events/" + event.id + "/sessions/" + event.session;
        organiser(event.id).contentType("application/merge-patch+json; charset=UTF-8")
                .header("If-Match", organiser(event.id).get(moved).header("ETag"))
                .body(json("startsAt", "2026-11-24T15:00:00+01:00")).patch(moved).then().statusCode(200);
        get(event, "schedule.json").then().header("ETag", equalTo(tag));

        post(event.id, "/releases", json("name", "Deux", "reason", "essai")).then().statusCode(201);

        get(event, "schedule.json").then().header("ETag", not(equalTo(tag)));
        assertThat(
                calendar(get(event, "sessions/" + event.session + "/calendar.ics")).getEvents().get(0).getSequence().getValue())
                .isEqualTo(1);
    }

    @Test
    void anAnnouncedEventHasItsDocumentsBeforeItsFirstRelease() {
        UUID event = draft("annonce-" + UUID.randomUUID());
        organise(event, knownActor()).then().statusCode(201);
        post(event, "/publication", null).then().statusCode(201);

        for (String document : DOCUMENTS) {
            given().get("/events/" + event + "/" + document).then().statusCode(200);
        }
    }

    @Test
    void aDraftHasNoDocumentsNotEvenForItsOrganisers() {
        UUID event = draft("brouillon-" + UUID.randomUUID());

        for (String document : DOCUMENTS) {
            given().get("/events/" + event + "/" + document).then().statusCode(404);
            organiser(event).get("/events/" + event + "/" + document).then().statusCode(404);
        }
    }

    private record Published(UUID id, String slug, String session, String speaker, String unnamed) {}

    private static Published published() {
        String slug = "document-" + UUID.randomUUID();
        UUID event = draft(slug);
        organise(event, knownActor()).then().statusCode(201);
        String room = created(event, "/rooms", json("name", "Salle d’étude", "capacity", 12));
        String speaker = created(event, "/speakers", json("name", "Camille Exemple", "namePublished", true));
        String unnamed = created(event, "/speakers",
                json("name", "Dominique Anonyme", "biography", "Une vie discrète", "namePublished", false));
        String session = created(event, "/sessions",
                json("title", "Atelier de l’été", "type", "WORKSHOP", "roomId", room, "startsAt", "2026-11-24T15:30:00+01:00",
                        "endsAt", "2026-11-24T17:00:00+01:00", "signUp", true, "speakerIds", List.of(speaker, unnamed)));
        post(event, "/publication", null).then().statusCode(201);
        post(event, "/releases", json("name", "Un", "reason", "essai")).then().statusCode(201);
        return new Published(event, slug, session, speaker, unnamed);
    }

    private static Response organise(UUID event, UUID actor) {
        return post(event, "/organisers",
                json("actorId", actor, "role", "LEAD", "agreement", "AGREED", "contributions", List.of("ROOMS")));
    }

    private static UUID draft(String slug) {
        return UUID.fromString(given().auth().oauth2(Tokens.organiser()).contentType("application/json; charset=UTF-8")
                .header("Idempotency-Key", UUID.randomUUID())
                .body(json("slug", slug, "title", "NEC local de Lezoux", "level", "LOCAL", "mode", "ON_SITE", "startsAt",
                        "2026-11-24T14:00:00+01:00", "endsAt", "2026-11-24T17:00:00+01:00", "timeZone", "Europe/Paris",
                        "communeCode", "63195", "capacity", 40, "registrationOpensAt", "2026-10-24T09:00:00+02:00",
                        "registrationClosesAt", "2026-11-24T14:00:00+01:00"))
                .post("/events").then().statusCode(201).extract().path("id"));
    }

    private static ICalendar calendar(Response response) {
        return Biweekly.parse(response.then().statusCode(200).extract().asString()).first();
    }

    private static Response get(Published event, String document) {
        return given().get("/events/" + event.id + "/" + document);
    }

    private static String created(UUID event, String path, Object body) {
        return post(event, path, body).then().statusCode(201).extract().path("id");
    }

    private static Response post(UUID event, String path, Object body) {
        RequestSpecification request = organiser(event).contentType("application/json; charset=UTF-8").header("Idempotency-Key",
                UUID.randomUUID());
        return (body == null ? request : request.body(body)).post("/events/" + event + path);
    }

    private static RequestSpecification organiser(UUID event) {
        return given().auth().oauth2(Tokens.organiser());
    }
}
