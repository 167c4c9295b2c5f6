package org.encommun.registration.signup;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.encommun.registration.RegistrationFixture.TOPIC;
import static org.encommun.registration.RegistrationFixture.awaitKnown;
import static org.encommun.registration.RegistrationFixture.enter;
import static org.encommun.registration.RegistrationFixture.event;
import static org.encommun.registration.RegistrationFixture.id;
import static org.encommun.registration.RegistrationFixture.programme;
import static org.encommun.registration.RegistrationFixture.publish;
import static org.encommun.registration.RegistrationFixture.register;
import static org.encommun.registration.RegistrationFixture.request;
import static org.encommun.registration.RegistrationFixture.requestFor;
import static org.encommun.registration.RegistrationFixture.seat;
import static org.encommun.registration.RegistrationFixture.session;
import static org.encommun.registration.RegistrationFixture.sessionWithoutSignUp;
import static org.encommun.testing.Json.json;
import static org.hamcrest.Matchers.both;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.greaterThan;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.lessThanOrEqualTo;
import static org.hamcrest.Matchers.notNullValue;
import static org.hamcrest.Matchers.nullValue;
import static org.hamcrest.Matchers.oneOf;
import static org.hamcrest.Matchers.startsWith;

import java.time.Duration;
import java.util.List;
import java.util.Locale;
import java.util.UUID;

import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.encommun.registration.Mailbox;
import org.encommun.testing.Bus;
import org.encommun.testing.Tokens;
import org.junit.jupiter.api.Test;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.http.Header;
import io.restassured.response.Response;

@QuarkusTest
class RegistrationResourceTest {

    @Test
    void aRegistrationIsPublishedWithoutPersonalData() {
        UUID event = event(10);

        Response made = register(event, "camille");

        made.then().statusCode(200).body("status", equalTo("CONFIRMED")).body("email", equalTo("camille@exemple.fr"))
                .body("ticketCode", notNullValue());
        ConsumerRecord<String, byte[]> published = Bus.await(TOPIC, id(made), message -> true);
        assertThat(new String(published.value())).contains("DIGITAL_ADVISER").doesNotContainIgnoringCase("camille")
                .doesNotContain(made.<String>path("ticketCode"), made.<String>path("answerCode"),
                        Mailbox.registered(event, "camille@exemple.fr").secret());
    }

    @Test
    void anAddressIsRegisteredOnceInUpperOrLowerCase() {
        UUID event = event(10);
        request(event, "dominique").then().statusCode(202);
        request(event, "DOMINIQUE").then().statusCode(202);
        request(event(10), "dominique").then().statusCode(202);

        given().auth().oauth2(Tokens.organiser()).get("/registration/events/" + event + "/registrations").then()
                .body("items.name", contains("dominique"));
    }

    @Test
    void theAnswerDoesNotTellWhetherAnAddressIsRegistered() {
        UUID event = event(10);

        Response first = request(event, "dominique");
        Response second = request(event, "dominique");

        assertThat(second.asString()).isEqualTo(first.asString()).isEmpty();
        assertThat(second.headers().asList().stream().map(Header::getName).toList())
                .isEqualTo(first.headers().asList().stream().map(Header::getName).toList());
    }

    @Test
    void whoIsRegisteredAgainIsToldByMailOnceAndWithoutASecret() {
        UUID event = event(10);
        request(event, "dominique");
        request(event, "dominique");
        request(event, "dominique");

        assertThat(Mailbox.letters(event, "dominique@exemple.fr")).extracting(Mailbox.Letter::kind)
                .containsExactly("REGISTERED", "ALREADY_REGISTERED");
        assertThat(Mailbox.letters(event, "dominique@exemple.fr").get(1).secret()).isNull();
    }

    @Test
    void anOrganiserWhoEntersSomebodyGetsTheRegistrationWithoutItsCodes() {
        UUID event = event(10);

        enter(event, "dominique").then().statusCode(201).body("email", equalTo("dominique@exemple.fr"))
                .body("ticketCode", nullValue()).body("answerCode", nullValue());

        enter(event, "dominique").then().statusCode(409).body("type", equalTo("urn:encommun:problem:already-registered"));
        assertThat(Mailbox.registered(event, "dominique@exemple.fr").secret()).isNotBlank();
    }

    @Test
    void oneClientRegistersAtMostThirtyPeopleAMinuteForOneEvent() {
        UUID event = event(null);
        for (int i = 0; i < 30; i++) {
            request(event, "foule" + i).then().statusCode(202).header("RateLimit-Policy", "\"client\";q=30;w=60")
                    .header("RateLimit", startsWith("\"client\";r=" + (29 - i) + ";t="));
        }

        request(event, "foule30").then().statusCode(429).body("type", equalTo("urn:encommun:problem:too-many-requests"))
                .header("Retry-After", Integer::valueOf, both(greaterThan(0)).and(lessThanOrEqualTo(60)));
        request(event(null), "foule30").then().statusCode(202);
    }

    @Test
    void theLimitHoldsHoweverTheAddressOfTheEventIsWritten() {
        UUID event = event(null);
        for (int i = 0; i < 30; i++) {
            request(event, "foule" + i);
        }

        for (String written : List.of(event.toString().toUpperCase(Locale.ROOT), event + ";x=1",
                event.toString().replace("-", "%2D"))) {
            given().urlEncodingEnabled(false).contentType("application/json").header("Idempotency-Key", UUID.randomUUID())
                    .body(json("name", "Foule", "email", "foule@exemple.fr", "participantKind", "MEDIATOR"))
                    .post("/registration/events/" + written + "/registrations").then().statusCode(oneOf(404, 429));
        }
    }

    @Test
    void cancellationErasesStoredResponses() {
        UUID event = event(null);
        String key = UUID.randomUUID().toString();
        Response made = enter(event, "oubli", key);

        given().auth().oauth2(Tokens.organiser()).header("If-Match", made.header("ETag")).delete(made.header("Location")).then()
                .statusCode(204);

        Response again = enter(event, "oubli", key);
        again.then().statusCode(410).body("type", equalTo("urn:encommun:problem:idempotent-response-erased"));
        assertThat(again.asString()).doesNotContain("oubli");
    }

    @Test
    void aRegistrationIsReadWithItsSecretOrByAnOrganiserOfItsEvent() {
        UUID event = event(null);
        Response person = register(event, "un");
        String address = "/registration/registrations/" + id(person);

        given().get(address).then().statusCode(401);
        given().header("Registration-Secret", "wrong").get(address).then().statusCode(404);
        given().auth().oauth2(Tokens.user("organisatrice-d-ailleurs")).get(address).then().statusCode(404);
        given().auth().oauth2(Tokens.organiser()).get(address).then().statusCode(200).body("ticketCode", nullValue());
        given().auth().oauth2(Tokens.organiser()).get("/registration/events/" + event + "/registrations").then()
                .statusCode(200)
                .body("items.id", hasItem(id(person).toString()));
        given().get("/registration/events/" + event + "/registrations").then().statusCode(401);
    }

    @Test
    void registrationIsOpenBetweenItsDatesUnlessTheEventIsCancelled() {
        UUID event = UUID.randomUUID();
        publish(event, 1, "PUBLISHED", "2999-01-01T00:00:00Z", "2999-02-01T00:00:00Z", null);
        awaitKnown(event);
        request(event, "un").then().statusCode(409).body("type", equalTo("urn:encommun:problem:registration-closed"));
        publish(event, 2, "CANCELLED", "2020-01-01T00:00:00Z", "2999-02-01T00:00:00Z", null);

        await().atMost(Duration.ofSeconds(30))
                .untilAsserted(() -> given().get("/registration/events/" + event + "/availability").then()
                        .body("open", equalTo(false)));
        request(event, "un").then().statusCode(409);
        request(UUID.randomUUID(), "un").then().statusCode(404);
    }

    @Test
    void unknownReferencesAndSessionsWithoutSignUpAreRefused() {
        UUID event = event(null);
        UUID free = UUID.randomUUID();
        UUID workshop = UUID.randomUUID();
        programme(event, 1,
                session(workshop, null), sessionWithoutSignUp(free));
        Response person = register(event, "un");

        seat(person, free).then().statusCode(409).body("type", equalTo("urn:encommun:problem:session-without-sign-up"));
        seat(person, UUID.randomUUID()).then().statusCode(422).body("field", equalTo("sessionId"));
        requestFor(UUID.randomUUID(), event, "x").then().statusCode(422)
                .body("field", equalTo("actorId"));
    }
}
