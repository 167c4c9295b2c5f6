package org.encommun.event.programme.release;

import static io.restassured.RestAssured.given;
import static org.awaitility.Awaitility.await;
import static org.encommun.testing.Json.json;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.nullValue;

import java.time.Duration;
import java.util.List;
import java.util.UUID;

import org.encommun.event.EventFixture;
import org.encommun.testing.Bus;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;

@QuarkusTest
class ProgrammeResourceTest {

    private UUID actor;
    private UUID event;

    @BeforeEach
    void anEventIsBeingPrepared() {
        actor = EventFixture.knownActor();
        event = EventFixture.draft("programme-" + UUID.randomUUID());
    }

    @Test
    void aSessionHasAllItsDetails() {
        String room = EventFixture.post(event, "/rooms", json("name", "Salle", "capacity", 12)).path("id");
        String speaker = EventFixture.post(event, "/speakers", json("name", "Camille Exemple", "namePublished", true))
                .path("id");

        EventFixture
                .post(event, "/sessions",
                        json("title", "Atelier", "type", "WORKSHOP", "description", "Ce qui nous **freine**.", "roomId", room,
                                "startsAt", "2036-11-24T15:30:00+01:00", "endsAt", "2036-11-24T17:00:00+01:00", "seats", 8,
                                "signUp", true, "audience",
                                json("participantKinds", List.of("MEDIATOR"), "territories",
                                        List.of(json("kind", "DEPARTEMENT", "code", "63"))),
                                "hostIds", List.of(actor), "speakerIds", List.of(speaker), "languages", List.of("fr", "fsl"),
                                "accessibility", List.of("SIGN_LANGUAGE"), "recordingAgreed", false))
                .then().statusCode(201)
                .body("number", equalTo(1)).body("audience.territories.code", contains("63"))
                .body("languages", contains("fr", "fsl")).body("speakersMayOverlap", equalTo(false));
    }

    @Test
    void aReleaseListsItsChangesFromThePreviousOne() {
        EventFixture.publish(event, actor);
        Response visit = EventFixture.post(event, "/sessions", session("Visite", "14:00", "15:00"));
        Response workshop = EventFixture.post(event, "/sessions", session("Atelier", "15:30", "17:00"));
        EventFixture.post(event, "/releases", json("name", "Un")).then().statusCode(201).body("changes.kind",
                contains("NEW", "NEW"));
        EventFixture.patch(event, visit, visit.header("Location"), json("endsAt", "2036-11-24T15:15:00+01:00")).then()
                .statusCode(200);
        EventFixture.delete(event, workshop).then().statusCode(204);

        EventFixture.post(event, "/releases", json("name", "Deux")).then().statusCode(201)
                .body("changes.kind", contains("MOVED", "CANCELLED")).body("changes[0].fields", contains("endsAt"))
                .body("programme.sessions.sequence", contains(1)).body("programme.cancelled.title", contains("Atelier"));

        given().get("/events/" + event + "/releases").then().body("name", contains("Un", "Deux"));
        UUID gone = UUID.fromString(workshop.path("id"));
        Bus.await("encommun.session.v1", gone, message -> new String(message.value()).contains("\"cancelled\":true"));
        await().atMost(Duration.ofSeconds(20))
                .untilAsserted(() -> given().queryParam("limit", 1000).get("/events/sessions/feed")
                        .then().statusCode(200).body("items.id", hasItem(gone.toString())));
    }

    @Test
    void anOldReleaseIsRestoredAndNothingOfTheDraftIsLost() {
        EventFixture.publish(event, actor);
        Response room = EventFixture.post(event, "/rooms", json("name", "Salle", "capacity", 12));
        Response visit = EventFixture.post(event, "/sessions", session("Visite", "14:00", "15:00").replace("\"signUp\"",
                "\"roomId\": \"%s\", \"signUp\"".formatted(room.path("id").toString())));
        EventFixture.post(event, "/releases", json("name", "Un")).then().statusCode(201);
        EventFixture.delete(event, visit).then().statusCode(204);
        EventFixture.delete(event, room).then().statusCode(204);
        EventFixture.post(event, "/sessions", session("Nouvelle idée", "14:00", "15:00")).then().statusCode(201);

        EventFixture.post(event, "/releases/1/resumption", null).then().statusCode(201).body("name", equalTo("Un"));

        EventFixture.organiser(event).get("/events/" + event + "/sessions").then().body("title",
                contains("Visite", "Nouvelle idée")).body("id[0]", equalTo(visit.path("id")))
                .body("roomId[0]", equalTo(room.path("id"))).body("seats[0]", nullValue()).body("startsAt[1]", nullValue());
        EventFixture.post(event, "/releases/7/resumption", null).then().statusCode(404);
    }

    @Test
    void aSessionWithoutATimeIsInTheDraftOnly() {
        EventFixture.publish(event, actor);
        EventFixture.post(event, "/sessions", json("title", "Un jour", "type", "WORKSHOP", "signUp", false)).then()
                .statusCode(201);

        EventFixture.post(event, "/releases", json("name", "Vide")).then().statusCode(409).body("type",
                equalTo("urn:encommun:problem:empty-programme"));
        given().get("/events/" + event + "/releases").then().body("", hasSize(0));
        given().get("/events/" + event + "/programme").then().statusCode(404);
    }

    @Test
    void howFarTheProgrammeWasMadeTogetherIsMeasured() {
        UUID association = UUID.randomUUID();
        Bus.publish("actor", "registered", association, 0, json("name", "Association", "kind", "ASSOCIATION"));
        EventFixture.publish(event, actor);
        String together = session("Ensemble", "14:00", "15:00").replace("\"signUp\"",
                "\"hostIds\": [\"%s\", \"%s\"], \"signUp\"".formatted(actor, association));
        await().atMost(Duration.ofSeconds(30))
                .untilAsserted(() -> EventFixture.post(event, "/sessions", together).then().statusCode(201));
        EventFixture.post(event, "/sessions", session("Seul", "15:00", "16:00")).then().statusCode(201);
        EventFixture.post(event, "/releases", json("name", "Un")).then().statusCode(201);

        given().get("/events/" + event + "/coconstruction").then().statusCode(200).body("sessions", equalTo(2))
                .body("madeTogether", equalTo(1)).body("share", equalTo(0.5f));
    }

    @Test
    void whatASessionNamesMustBeThere() {
        String venue = EventFixture
                .post(event, "/venues",
                        json("name", "Mairie", "address",
                                json("postalCode", "63190", "locality", "Lezoux", "communeCode", "63195")))
                .path("id");
        String room = EventFixture.post(event, "/rooms", json("name", "Visio", "capacity", 100)).path("id");

        refused("\"venueId\": \"%s\", \"roomId\": \"%s\"".formatted(venue, room), "room-of-another-venue", "roomId");
        refused("\"venueId\": \"%s\"".formatted(UUID.randomUUID()), "unknown-venue", "venueId");
        refused("\"hostIds\": [\"%s\"]".formatted(UUID.randomUUID()), "unknown-reference", "hostIds");
        refused("\"audience\": {\"territories\": [{\"kind\": \"REGION\", \"code\": \"00\"}]}", "unknown-territory",
                "audience.territories");
        refused("\"startsAt\": \"2036-11-24T14:00:00+01:00\"", "session-half-scheduled", "endsAt");
    }

    private void refused(String member, String type, String field) {
        EventFixture
                .post(event, "/sessions", "{\"title\": \"Atelier\", \"type\": \"WORKSHOP\", \"signUp\": false, " + member + "}")
                .then().statusCode(422).body("type", equalTo("urn:encommun:problem:" + type)).body("field", equalTo(field));
    }

    private static String session(String title, String from, String to) {
        return """
                {"title": "%s", "type": "WORKSHOP", "startsAt": "2036-11-24T%s:00+01:00", "endsAt": "2036-11-24T%s:00+01:00",
                 "signUp": false}""".formatted(title, from, to);
    }
}
