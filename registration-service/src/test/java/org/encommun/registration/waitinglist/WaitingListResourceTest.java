package org.encommun.registration.waitinglist;

import static io.restassured.RestAssured.given;
import static org.awaitility.Awaitility.await;
import static org.encommun.registration.RegistrationFixture.TOPIC;
import static org.encommun.registration.RegistrationFixture.event;
import static org.encommun.registration.RegistrationFixture.id;
import static org.encommun.registration.RegistrationFixture.own;
import static org.encommun.registration.RegistrationFixture.programme;
import static org.encommun.registration.RegistrationFixture.register;
import static org.encommun.registration.RegistrationFixture.release;
import static org.encommun.registration.RegistrationFixture.seat;
import static org.encommun.registration.RegistrationFixture.session;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.nullValue;

import java.time.Duration;
import java.util.UUID;

import org.encommun.testing.Bus;
import org.encommun.testing.Tokens;
import org.junit.jupiter.api.Test;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;

@QuarkusTest
class WaitingListResourceTest {

    @Test
    void whenAllPlacesAreTakenOthersWaitAndArePromotedInOrder() {
        UUID event = event(1);
        Response first = register(event, "un");
        Response second = register(event, "deux");
        Response third = register(event, "trois");
        second.then().statusCode(200).body("status", equalTo("WAITING"));
        given().auth().oauth2(Tokens.organiser()).get("/registration/events/" + event + "/waiting-lists").then()
                .body("[0].registrationIds", contains(id(second).toString(), id(third).toString()));

        own(first).header("If-Match", first.header("ETag")).delete().then().statusCode(204);

        own(second).get().then().body("status", equalTo("CONFIRMED"));
        own(third).get().then().body("status", equalTo("WAITING"));
        own(first).get().then().body("status", equalTo("CANCELLED")).body("name", nullValue()).body("email", nullValue());
        Bus.await(TOPIC, id(second), message -> "org.encommun.registration.promoted.v1".equals(Bus.header(message, "ce_type")));
        register(event, "un").then().statusCode(200).body("status", equalTo("WAITING"));
    }

    @Test
    void aCancelledRegistrationFreesItsSeat() {
        UUID event = event(null);
        UUID workshop = UUID.randomUUID();
        programme(event, 1, session(workshop, 1));
        Response first = register(event, "un");
        Response second = register(event, "deux");
        String etag = seat(first, workshop).header("ETag");
        seat(second, workshop);

        own(first).header("If-Match", first.header("ETag")).delete().then().statusCode(412);
        own(first).header("If-Match", etag).delete().then().statusCode(204);

        own(second).get().then().body("seats[0].status", equalTo("CONFIRMED"));
    }

    @Test
    void moreSeatsInANewReleaseGoToTheWaitingList() {
        UUID event = event(null);
        UUID workshop = UUID.randomUUID();
        programme(event, 1, session(workshop, 1));
        seat(register(event, "un"), workshop);
        Response second = register(event, "deux");
        seat(second, workshop).then().body("status", equalTo("WAITING"));

        release(event, 2, session(workshop, 2));

        await().atMost(Duration.ofSeconds(30))
                .untilAsserted(() -> own(second).get().then().body("seats[0].status", equalTo("CONFIRMED")));
    }
}
