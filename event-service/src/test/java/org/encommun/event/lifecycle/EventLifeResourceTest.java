package org.encommun.event.lifecycle;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;

import java.time.Clock;
import java.time.Duration;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.UUID;
import java.util.stream.IntStream;

import org.awaitility.Awaitility;
import org.encommun.event.EventFixture;
import org.encommun.testing.Bus;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;

@QuarkusTest
class EventLifeResourceTest {

    private UUID actor;
    private UUID event;

    @BeforeEach
    void anEventIsBeingPrepared() {
        actor = EventFixture.knownActor();
        event = EventFixture.draft("vie-" + UUID.randomUUID());
    }

    @Test
    void aPublishedEventIsRescheduledAndTheChangeIsPublished() {
        EventFixture.publish(event, actor);

        EventFixture.post(event, "/rescheduling", """
                {"startsAt": "2036-12-01T14:00:00+01:00", "endsAt": "2036-12-01T17:00:00+01:00",
                 "registrationClosesAt": "2036-12-01T14:00:00+01:00"}""").then().statusCode(201)
                .body("status", equalTo("RESCHEDULED")).body("startsAt", equalTo("2036-12-01T14:00:00+01:00"))
                .body("previousStartsAt", equalTo("2036-11-24T14:00:00+01:00"));

        Bus.await("encommun.event.v1", event,
                message -> "org.encommun.event.rescheduled.v1".equals(Bus.header(message, "ce_type")));
        Response read = given().get("/events/" + event);
        EventFixture.patch(event, read, "/events/" + event, "{\"startsAt\": \"2036-12-01T13:00:00+01:00\"}").then()
                .statusCode(409).body("type", equalTo("urn:encommun:problem:hours-announced"));
    }

    @Test
    void anEventThatHasEndedIsConcluded() {
        OffsetDateTime now = Clock.systemUTC().instant().atOffset(ZoneOffset.UTC);
        String body = EventFixture.body("fini-" + UUID.randomUUID(), "Europe/Paris", "63195")
                .replace("2036-11-24T14:00:00+01:00", now.minusHours(3).toString())
                .replace("2036-11-24T17:00:00+01:00", now.plusSeconds(5).toString())
                .replace("2036-10-24T09:00:00+02:00", now.minusDays(30).toString());
        UUID ended = UUID.fromString(EventFixture.create(body).then().statusCode(201).extract().path("id"));
        EventFixture.publish(ended, actor);

        Awaitility.await().atMost(Duration.ofMinutes(3)).pollInterval(Duration.ofSeconds(1)).untilAsserted(
                () -> given().get("/events/" + ended).then().body("status", equalTo("OVER")));

        EventFixture.post(ended, "/cancellation", null).then().statusCode(409)
                .body("type", equalTo("urn:encommun:problem:event-over"));
        Bus.await("encommun.event.v1", ended,
                message -> "org.encommun.event.concluded.v1".equals(Bus.header(message, "ce_type")));
    }

    @Test
    void theAgreementOfAnOrganiserChanges() {
        EventFixture.publish(event, actor);
        UUID funder = EventFixture.knownActor();
        EventFixture.post(event, "/organisers", """
                {"actorId": "%s", "role": "FUNDER", "agreement": "INVITED", "contributions": []}""".formatted(funder)).then()
                .statusCode(201);
        String address = "/events/" + event + "/organisers/" + funder;

        EventFixture.patch(event, given().get(address), address,
                "{\"agreement\": \"AGREED\", \"contributions\": [\"MONEY\"]}").then().statusCode(200)
                .body("agreement", equalTo("AGREED"));

        Bus.await("encommun.event.v1", event, message -> new String(message.value()).contains("MONEY"));
        String lead = "/events/" + event + "/organisers/" + actor;
        EventFixture.patch(event, given().get(lead), lead, "{\"agreement\": \"DECLINED\"}").then().statusCode(409)
                .body("type", equalTo("urn:encommun:problem:no-agreed-lead"));
    }

    @Test
    void anOrganiserLeaves() {
        EventFixture.organise(event, actor).then().statusCode(201);
        String address = "/events/" + event + "/organisers/" + actor;
        String etag = EventFixture.organiser(event).get(address).header("ETag");

        EventFixture.organiser(event).header("If-Match", etag).delete(address).then().statusCode(204);

        EventFixture.organiser(event).get("/events/" + event + "/organisers").then().body("", hasSize(0));
        EventFixture.organiser(event).get(address).then().statusCode(404)
                .body("type", equalTo("urn:encommun:problem:not-organiser"));
    }

    @Test
    void ofManyConcurrentRequestsForOneSlugOneSucceedsAndTheOthersAreRefused() {
        String body = EventFixture.body("course-" + UUID.randomUUID(), "Europe/Paris", "63195");

        List<Integer> statuses = IntStream.range(0, 12).parallel().mapToObj(i -> EventFixture.create(body).statusCode())
                .toList();

        assertThat(statuses).containsOnly(201, 409).containsOnlyOnce(201);
    }

    @Test
    void contributionsAreDistinctAndLimited() {
        String organiser = """
                {"actorId": "%s", "role": "LEAD", "agreement": "AGREED", "contributions": [%s]}""";
        EventFixture.post(event, "/organisers", organiser.formatted(actor, "\"ROOMS\"" + ", \"ROOMS\"".repeat(30))).then()
                .statusCode(400);

        EventFixture.post(event, "/organisers", organiser.formatted(actor, "\"ROOMS\", \"ROOMS\"")).then().statusCode(201)
                .body("contributions", hasSize(1));
    }

    @Test
    void whatContradictsTheModeOrNamesNothingIsRefused() {
        String body = EventFixture.body("refus-" + UUID.randomUUID(), "Europe/Paris", "63195");

        EventFixture.create(body.replace("\"capacity\"", "\"onlineCapacity\"")).then().statusCode(422)
                .body("type", equalTo("urn:encommun:problem:capacity-of-another-mode"))
                .body("field", equalTo("onlineCapacity"));
        EventFixture.create(body.replace("ON_SITE", "ONLINE")).then().statusCode(422).body("field", equalTo("capacity"));
        EventFixture.create(body.replace("40", "-1")).then().statusCode(400);
        EventFixture.create(body.replace("\"capacity\"",
                "\"territories\": [{\"kind\": \"EPCI\", \"code\": \"000000000\"}], \"capacity\"")).then().statusCode(422)
                .body("field", equalTo("territories")).body("code", equalTo("000000000"));
        EventFixture.create(body.replace("\"capacity\"", "\"themes\": [null], \"capacity\"")).then().statusCode(400)
                .body("type", equalTo("urn:encommun:problem:validation-failed"));
        EventFixture.create(body.replace("\"capacity\"", "\"website\": \"https://exemple.fr/<script>\", \"capacity\"")).then()
                .statusCode(400);
        EventFixture.create(body.replace("\"capacity\"", "\"website\": \"javascript:alert(1)\", \"capacity\"")).then()
                .statusCode(400);
    }
}
