package org.encommun.event.speaker;

import static io.restassured.RestAssured.given;
import static org.encommun.testing.Json.json;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.nullValue;

import java.util.List;
import java.util.Map;
import java.util.UUID;

import org.encommun.event.EventFixture;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;

@QuarkusTest
class SpeakerResourceTest {

    private static final Map<String, Object> CAMILLE = json("name", "Camille Exemple", "namePublished", true);

    private UUID event;

    @BeforeEach
    void anEventIsBeingPrepared() {
        event = EventFixture.draft("voix-" + UUID.randomUUID());
    }

    @Test
    void aSpeakerIsSomebodyOfAnActor() {
        UUID actor = EventFixture.knownActor();

        Response speaker = EventFixture.post(event, "/speakers",
                json("name", "Camille Exemple", "actorId", actor, "namePublished", false, "available",
                        List.of(json("from", "2036-11-24T14:00:00+01:00", "to", "2036-11-24T16:00:00+01:00"))));

        speaker.then().statusCode(201).body("actorId", equalTo(actor.toString()));
        EventFixture.organiser(event).get("/events/" + event + "/speakers").then().body("name", contains("Camille Exemple"));
        EventFixture.patch(event, speaker, speaker.header("Location"), json("namePublished", true)).then().statusCode(200)
                .body("namePublished", equalTo(true));
    }

    @Test
    void onlyOrganisersReadTheListOfSpeakers() {
        EventFixture.publish(event, EventFixture.knownActor());

        given().get("/events/" + event + "/speakers").then().statusCode(401);
        EventFixture.foreignOrganiser().get("/events/" + event + "/speakers").then().statusCode(403);
    }

    @Test
    void speakersAreReadWithTheProgrammeAndNamedOnlyWithConsentEvenAfterACancellation() {
        EventFixture.publish(event, EventFixture.knownActor());
        Response speaker = EventFixture.post(event, "/speakers", CAMILLE);
        EventFixture.post(event, "/sessions",
                json("title", "Présentation", "type", "PRESENTATION", "speakerIds", List.of(speaker.path("id").toString()),
                        "startsAt", "2036-11-24T14:00:00+01:00", "endsAt", "2036-11-24T15:00:00+01:00"))
                .then().statusCode(201);
        EventFixture.post(event, "/releases", json("name", "Un")).then().statusCode(201);
        given().get("/events/" + event + "/programme/speakers").then().body("name", contains("Camille Exemple"));
        EventFixture.post(event, "/cancellation", null).then().statusCode(201);

        EventFixture.patch(event, speaker, speaker.header("Location"), json("namePublished", false)).then().statusCode(200);

        given().get("/events/" + event + "/programme/speakers").then().body("id", contains(speaker.path("id").toString()))
                .body("[0].name", nullValue());
        given().get("/events/" + event + "/calendar.ics").then().statusCode(200).body(not(containsString("Camille")));
    }

    @Test
    void aSpeakerOnWhomASessionCountsStays() {
        Response speaker = EventFixture.post(event, "/speakers", CAMILLE);
        Response session = EventFixture.post(event, "/sessions", json("title", "Présentation", "type", "PRESENTATION", "signUp",
                false, "speakerIds", List.of(speaker.path("id").toString())));
        session.then().statusCode(201);

        EventFixture.delete(event, speaker).then().statusCode(409).body("type",
                equalTo("urn:encommun:problem:speaker-in-use"));
        EventFixture.delete(event, session).then().statusCode(204);
        EventFixture.delete(event, speaker).then().statusCode(204);
    }

    @Test
    void aSessionNamesSpeakersOfItsEventOnly() {
        UUID other = EventFixture.draft("ailleurs-" + UUID.randomUUID());
        String elsewhere = EventFixture.post(other, "/speakers", CAMILLE).path("id");

        EventFixture
                .post(event, "/sessions",
                        json("title", "Présentation", "type", "PRESENTATION", "signUp", false, "speakerIds",
                                List.of(elsewhere)))
                .then().statusCode(422).body("type", equalTo("urn:encommun:problem:unknown-speaker"))
                .body("field", equalTo("speakerIds"));
    }
}
