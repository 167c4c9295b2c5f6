package org.encommun.event.programme.review;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.encommun.testing.Json.json;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.nullValue;

import java.time.Duration;
import java.util.List;
import java.util.Locale;
import java.util.UUID;

import org.encommun.defaults.problem.ProblemTexts;
import org.encommun.event.EventFixture;
import org.encommun.event.programme.warning.Rule;
import org.encommun.testing.Bus;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import io.restassured.response.ValidatableResponse;

@QuarkusTest
class WarningResourceTest {

    private UUID event;
    private String room;

    @BeforeEach
    void anEventWithOneRoomIsAnnounced() {
        event = EventFixture.draft("alertes-" + UUID.randomUUID());
        EventFixture.publish(event, EventFixture.knownActor());
        room = EventFixture.post(event, "/rooms", json("name", "Salle", "capacity", 12)).path("id");
    }

    @Test
    void aRoomTakenTwiceBlocksAReleaseWithoutAReason() {
        String first = session("14:00", "15:30").path("id");
        String second = session("15:00", "16:30").path("id");

        warnings().body("rule[0]", equalTo("ROOM_TAKEN_TWICE")).body("level[0]", equalTo("BLOCK"))
                .body("sessionIds[0]", contains(first, second)).body("from[0]", equalTo("2036-11-24T15:00:00+01:00"))
                .body("text[0]", equalTo("Une salle accueille plus de sessions à la fois qu’elle ne le peut."));
        EventFixture.post(event, "/releases", json("name", "Trop")).then().statusCode(409)
                .body("type", equalTo("urn:encommun:problem:blocking-warnings")).body("rules", contains("ROOM_TAKEN_TWICE"));
        EventFixture.post(event, "/releases", json("name", "Voulu", "reason", "  ")).then().statusCode(400);
        EventFixture.post(event, "/releases", json("name", "Voulu", "reason", "Le même matériel pour deux groupes."))
                .then().statusCode(201).body("reason", equalTo("Le même matériel pour deux groupes."));
        EventFixture.organiser(event).get("/events/" + event + "/releases/1").then().body("reason",
                equalTo("Le même matériel pour deux groupes."));
        given().get("/events/" + event + "/releases/1").then().body("reason", nullValue());
    }

    @Test
    void sessionsThatTouchDoNotConflict() {
        session("14:00", "15:00");
        session("15:00", "16:00");

        warnings().body("rule", not(hasItem("ROOM_TAKEN_TWICE")));
    }

    @Test
    void aNeedIsUnansweredUntilASessionNamesIt() {
        UUID actor = EventFixture.knownActor();
        String need = EventFixture
                .post(event, "/needs", json("title", "Rompre l’isolement", "raisedByActorIds", List.of(actor))).then()
                .statusCode(201)
                .extract()
                .path("id");
        warnings().body("find { it.rule == 'NEED_UNANSWERED' }.needId", equalTo(need));

        Response workshop = EventFixture.post(event, "/sessions",
                json("title", "Atelier", "type", "WORKSHOP", "signUp", false, "needIds", List.of(need)));

        workshop.then().statusCode(201);
        warnings().body("rule", not(hasItem("NEED_UNANSWERED"))).body("rule", hasItem("SESSION_NOT_SCHEDULED"));
        EventFixture.organiser(event).header("If-Match", EventFixture.organiser(event)
                .get("/events/" + event + "/needs/" + need).header("ETag")).delete("/events/" + event + "/needs/" + need).then()
                .statusCode(409).body("type", equalTo("urn:encommun:problem:need-taken-up"));
    }

    @Test
    void addressingANeedAddressesItsGroup() {
        UUID actor = EventFixture.knownActor();
        String lead = EventFixture
                .post(event, "/needs", json("title", "Rompre l’isolement", "raisedByActorIds", List.of(actor))).path("id");
        EventFixture
                .post(event, "/needs", json("title", "Être écouté", "raisedByActorIds", List.of(actor), "groupedUnderId", lead))
                .then()
                .statusCode(201);
        warnings().body("findAll { it.rule == 'NEED_UNANSWERED' }", hasSize(2));

        EventFixture.post(event, "/sessions", json("title", "Atelier", "type", "WORKSHOP", "needIds", List.of(lead))).then()
                .statusCode(201);

        warnings().body("rule", not(hasItem("NEED_UNANSWERED")));
    }

    @Test
    void peopleWhoSignedUpAreNotForgotten() {
        Response workshop = session("14:00", "15:00");
        EventFixture.post(event, "/releases", json("name", "Un")).then().statusCode(201);
        String session = workshop.path("id");
        Bus.publish("registration", "confirmed", UUID.randomUUID(), 0, json("eventId", event, "participantKind", "MEDIATOR",
                "status", "CONFIRMED", "seats", List.of(json("sessionId", session, "status", "CONFIRMED"))));

        EventFixture.delete(event, workshop).then().statusCode(204);

        await().atMost(Duration.ofSeconds(30)).untilAsserted(
                () -> warnings().body("find { it.rule == 'SIGN_UPS_DROPPED' }.sessionIds", contains(session)));
    }

    @Test
    void anEventSetsItsWarningThresholds() {
        session("14:00", "14:30");
        warnings().body("rule", hasItem("WORKSHOP_TOO_SHORT"));
        String address = "/events/" + event + "/warning-thresholds";
        Response read = EventFixture.organiser(event).get(address);

        Response set = EventFixture.organiser(event).contentType("application/json").header("If-Match", read.header("ETag"))
                .body(read.asString().replace("\"leastWorkshopMinutes\":60", "\"leastWorkshopMinutes\":30")).put(address);

        set.then().statusCode(200).body("leastWorkshopMinutes", equalTo(30));
        warnings().body("rule", not(hasItem("WORKSHOP_TOO_SHORT")));
        EventFixture.organiser(event).contentType("application/json").header("If-Match", read.header("ETag"))
                .body(set.asString()).put(address).then().statusCode(412);
        EventFixture.organiser(event).contentType("application/json").header("If-Match", set.header("ETag"))
                .body(set.asString().replace("\"leastWorkshopMinutes\":30", "\"leastWorkshopMinutes\":-1")).put(address).then()
                .statusCode(400);
    }

    @Test
    void everyRuleIsExplained() {
        for (Locale language : ProblemTexts.LANGUAGES) {
            for (Rule rule : Rule.values()) {
                assertThat(RuleTexts.text(rule, language)).isNotBlank().doesNotContain("'");
            }
        }
    }

    private Response session(String from, String to) {
        Response made = EventFixture.post(event, "/sessions", """
                {"title": "Atelier", "type": "WORKSHOP", "roomId": "%s", "startsAt": "2036-11-24T%s:00+01:00",
                 "endsAt": "2036-11-24T%s:00+01:00", "signUp": true}""".formatted(room, from, to));
        made.then().statusCode(201);
        return made;
    }

    private ValidatableResponse warnings() {
        return EventFixture.organiser(event).get("/events/" + event + "/warnings").then().statusCode(200);
    }
}
