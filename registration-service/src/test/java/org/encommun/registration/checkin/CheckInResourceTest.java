package org.encommun.registration.checkin;

import static io.restassured.RestAssured.given;
import static org.awaitility.Awaitility.await;
import static org.encommun.registration.RegistrationFixture.TOPIC;
import static org.encommun.registration.RegistrationFixture.checkIn;
import static org.encommun.registration.RegistrationFixture.event;
import static org.encommun.registration.RegistrationFixture.id;
import static org.encommun.registration.RegistrationFixture.own;
import static org.encommun.registration.RegistrationFixture.programme;
import static org.encommun.registration.RegistrationFixture.register;
import static org.encommun.registration.RegistrationFixture.seat;
import static org.encommun.registration.RegistrationFixture.session;
import static org.hamcrest.Matchers.anyOf;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.notNullValue;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.UUID;

import org.encommun.testing.Bus;
import org.encommun.testing.Teams;
import org.encommun.testing.Tokens;
import org.junit.jupiter.api.Test;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import io.restassured.specification.RequestSpecification;

@QuarkusTest
class CheckInResourceTest {

    @Test
    void aTicketIsCheckedInOnceAtTheEventAndOnceAtASession() {
        UUID event = event(null);
        UUID workshop = UUID.randomUUID();
        programme(event, 1, session(workshop, 5));
        Response person = register(event, "un");
        seat(person, workshop);

        checkIn(event, person, null).then().statusCode(201).body("participantKind", equalTo("DIGITAL_ADVISER"));
        checkIn(event, person, null).then().statusCode(409).body("type", equalTo("urn:encommun:problem:already-checked-in"))
                .body("checkedInAt", notNullValue());
        checkIn(event, person, workshop).then().statusCode(201);
        checkIn(event, person, UUID.randomUUID()).then().statusCode(409).body("type", equalTo("urn:encommun:problem:no-seat"));

        own(person).get().then().body("presentAt", notNullValue()).body("seats[0].presentAt", notNullValue());
        Bus.await(TOPIC, id(person), message -> new String(message.value()).contains("\"present\":true"));
    }

    @Test
    void aTicketIsForOneEventAndCheckInNeedsItsRole() {
        UUID event = event(null);
        Response person = register(event, "un");
        UUID other = event(null);

        checkIn(other, person, null).then().statusCode(422).body("type", equalTo("urn:encommun:problem:unknown-ticket"));
        checkIn(given(), event, person, null).then().statusCode(401);
        checkIn(given().auth().oauth2(Tokens.moderator()), event, person, null).then().statusCode(403)
                .body("type", equalTo("urn:encommun:problem:role-missing")).body("roles", contains("CHECK_IN", "ORGANISER"));
    }

    @Test
    void aDeviceChecksInWithItsKey() {
        UUID event = event(null);
        Response person = register(event, "un");

        checkIn(device(Teams.DEVICE_KEY), event, person, null).then().statusCode(201);
    }

    @Test
    void theKeyOfARevokedOrExpiredDeviceIsRefused() {
        UUID event = event(null);
        Response person = register(event, "un");

        checkIn(device("AAAAAAAAAAAAAAAAAAAAAA"), event, person, null).then().statusCode(403)
                .body("type", equalTo("urn:encommun:problem:device-key-refused"));
        Teams.publish(event, 2, List.of(Teams.member("organiser", "ORGANISER")),
                List.of(Teams.device(Teams.DEVICE_KEY, Instant.now().minusSeconds(1))));
        await().atMost(Duration.ofSeconds(30)).untilAsserted(() -> checkIn(device(Teams.DEVICE_KEY), event, person, null).then()
                .statusCode(403).body("type", equalTo("urn:encommun:problem:device-key-refused")));
    }

    @Test
    void aRoleThatWasTakenBackIsRefused() {
        UUID event = event(null);
        Response person = register(event, "un");

        Teams.publish(event, 2, List.of(Teams.member("organiser", "ORGANISER")), List.of());

        await().atMost(Duration.ofSeconds(30)).untilAsserted(() -> checkIn(event, person, null).then().statusCode(403)
                .body("type", equalTo("urn:encommun:problem:role-missing")));
    }

    @Test
    void anOlderTeamThanTheKnownOneChangesNothing() {
        UUID event = event(null);
        Response person = register(event, "un");
        Teams.publish(event, 3, List.of(Teams.member("check-in", "CHECK_IN")), List.of());
        Teams.publish(event, 2, List.of(), List.of());

        await().during(Duration.ofSeconds(2)).atMost(Duration.ofSeconds(10))
                .untilAsserted(() -> checkIn(event, person, null).then().statusCode(anyOf(equalTo(201), equalTo(409))));
    }

    @Test
    void whileTheTeamIsUnknownTheCallerIsAskedToWait() {
        UUID event = UUID.randomUUID();

        given().auth().oauth2(Tokens.organiser()).get("/registration/events/" + event + "/registrations").then().statusCode(403)
                .body("type", equalTo("urn:encommun:problem:team-unknown")).header("Retry-After", "1");
    }

    @Test
    void listsOfPeopleWaitWhileTheBusIsAway() {
        UUID event = event(null);
        String list = "/registration/events/" + event + "/registrations";

        Teams.confirm(Instant.now().minusSeconds(61));

        await().atMost(Duration.ofSeconds(30)).untilAsserted(() -> given().auth().oauth2(Tokens.organiser()).get(list).then()
                .statusCode(503).body("type", equalTo("urn:encommun:problem:teams-unconfirmed")).header("Retry-After", "15"));
        Teams.confirm(Instant.now());
        await().atMost(Duration.ofSeconds(30)).untilAsserted(() -> given().auth().oauth2(Tokens.organiser()).get(list).then()
                .statusCode(200));
    }

    private static RequestSpecification device(String key) {
        return given().header("Device-Key", key);
    }
}
