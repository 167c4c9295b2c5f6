package org.encommun.registration;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.notNullValue;
import static org.hamcrest.Matchers.nullValue;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;

import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.encommun.testing.Bus;
import org.encommun.testing.Tokens;
import org.junit.jupiter.api.Test;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import io.restassured.specification.RequestSpecification;

@QuarkusTest
class RegistrationResourceTest {

    private static final String TOPIC = "encommun.registration.v1";

    @Test
    void aPersonRegistersAndTheBusLearnsOfItWithoutThePerson() {
        UUID event = event(10);

        Response made = register(event, "camille");

        made.then().statusCode(201).body("status", equalTo("CONFIRMED")).body("secret", notNullValue())
                .body("ticketCode", notNullValue());
        ConsumerRecord<String, byte[]> told = Bus.await(TOPIC, id(made), message -> true);
        assertThat(new String(told.value())).contains("DIGITAL_ADVISER").doesNotContainIgnoringCase("camille")
                .doesNotContain(made.<String>path("secret"), made.<String>path("ticketCode"), made.<String>path("answerCode"));
        own(made).get().then().statusCode(200).body("email", equalTo("camille@exemple.fr")).body("secret", nullValue())
                .body("ticketCode", equalTo(made.path("ticketCode")));
    }

    @Test
    void anAddressIsRegisteredOnceWhateverItsCase() {
        UUID event = event(10);
        register(event, "dominique").then().statusCode(201);

        register(event, "DOMINIQUE").then().statusCode(409).body("type", equalTo("urn:encommun:problem:already-registered"));
        register(event(10), "dominique").then().statusCode(201);
    }

    @Test
    void whenAllPlacesAreTakenPeopleWaitAndAreServedInTheirOrder() {
        UUID event = event(1);
        Response first = register(event, "un");
        Response second = register(event, "deux");
        Response third = register(event, "trois");
        second.then().statusCode(201).body("status", equalTo("WAITING"));
        given().auth().oauth2(Tokens.organiser(event)).get("/registration/events/" + event + "/waiting-lists").then()
                .body("[0].registrationIds", contains(id(second).toString(), id(third).toString()));

        own(first).header("If-Match", first.header("ETag")).delete().then().statusCode(204);

        own(second).get().then().body("status", equalTo("CONFIRMED"));
        own(third).get().then().body("status", equalTo("WAITING"));
        own(first).get().then().body("status", equalTo("CANCELLED")).body("name", nullValue()).body("email", nullValue());
        Bus.await(TOPIC, id(second), message -> "org.encommun.registration.promoted.v1".equals(Bus.header(message, "ce_type")));
        register(event, "un").then().statusCode(201).body("status", equalTo("WAITING"));
    }

    @Test
    void theLastSeatOfASessionGoesToOnePersonHoweverManyAskAtOnce() throws Exception {
        UUID event = event(null);
        UUID workshop = UUID.randomUUID();
        programme(event, 1, session(workshop, 3));
        List<Response> people = new ArrayList<>();
        for (int i = 0; i < 12; i++) {
            people.add(register(event, "personne" + i));
        }

        List<String> seats = atOnce(people, person -> seat(person, workshop).then().statusCode(201).extract().path("status"));

        assertThat(seats).filteredOn("CONFIRMED"::equals).hasSize(3);
        assertThat(seats).filteredOn("WAITING"::equals).hasSize(9);
        given().get("/registration/events/" + event + "/availability").then().body("sessions[0].left", equalTo(0))
                .body("sessions[0].taken", equalTo(3)).body("places", nullValue());
    }

    @Test
    void aSeatGivenUpGoesToTheFirstInLine() {
        UUID event = event(null);
        UUID workshop = UUID.randomUUID();
        programme(event, 1, session(workshop, 1));
        Response first = register(event, "un");
        Response second = register(event, "deux");
        Response third = register(event, "trois");
        String held = seat(first, workshop).then().body("status", equalTo("CONFIRMED")).extract().header("ETag");
        seat(second, workshop).then().body("status", equalTo("WAITING"));
        seat(third, workshop).then().body("status", equalTo("WAITING"));

        own(first).header("If-Match", held).delete("/seats/" + workshop).then().statusCode(204);

        own(second).get().then().body("seats[0].status", equalTo("CONFIRMED"));
        own(third).get().then().body("seats[0].status", equalTo("WAITING"));
        own(first).get().then().body("seats", hasSize(0));
    }

    @Test
    void whoCancelsGivesTheSeatOn() {
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
    void moreSeatsInANewReleaseGoToThoseWhoWait() {
        UUID event = event(null);
        UUID workshop = UUID.randomUUID();
        programme(event, 1, session(workshop, 1));
        seat(register(event, "un"), workshop);
        Response second = register(event, "deux");
        seat(second, workshop).then().body("status", equalTo("WAITING"));

        Bus.tell("programme", "released", event, 2, "{\"sessions\": [" + session(workshop, 2) + "]}");

        await().atMost(Duration.ofSeconds(30))
                .untilAsserted(() -> own(second).get().then().body("seats[0].status", equalTo("CONFIRMED")));
    }

    @Test
    void aTicketIsShownOnceAtTheDoorOfTheEventAndOnceAtThatOfASession() {
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
    void cancellationErasesStoredResponses() {
        UUID event = event(null);
        String key = UUID.randomUUID().toString();
        Response made = register(event, "oubli", key);

        own(made).header("If-Match", made.header("ETag")).delete().then().statusCode(204);

        Response again = register(event, "oubli", key);
        again.then().statusCode(410).body("type", equalTo("urn:encommun:problem:idempotent-response-erased"));
        assertThat(again.asString()).doesNotContain("oubli");
    }

    @Test
    void aTicketOpensOneEventOnlyAndTheDoorIsNotForEverybody() {
        UUID event = event(null);
        Response person = register(event, "un");
        UUID other = event(null);

        checkIn(other, person, null).then().statusCode(422).body("type", equalTo("urn:encommun:problem:unknown-ticket"));
        given().contentType("application/json").header("Idempotency-Key", UUID.randomUUID())
                .body("{\"ticketCode\": \"" + person.path("ticketCode") + "\"}")
                .post("/registration/events/" + event + "/check-ins")
                .then().statusCode(401);
        given().auth().oauth2(Tokens.checkin(other)).contentType("application/json")
                .header("Idempotency-Key", UUID.randomUUID())
                .body("{\"ticketCode\": \"" + person.path("ticketCode") + "\"}")
                .post("/registration/events/" + event + "/check-ins")
                .then().statusCode(403);
    }

    @Test
    void aRegistrationIsOpenedByItsSecretOrAnOrganiserOfItsEvent() {
        UUID event = event(null);
        Response person = register(event, "un");
        String address = "/registration/registrations/" + id(person);

        given().get(address).then().statusCode(401);
        given().header("Registration-Secret", "wrong").get(address).then().statusCode(404);
        given().auth().oauth2(Tokens.organiser(UUID.randomUUID())).get(address).then().statusCode(403);
        given().auth().oauth2(Tokens.organiser(event)).get(address).then().statusCode(200).body("ticketCode", nullValue());
        given().auth().oauth2(Tokens.organiser(event)).get("/registration/events/" + event + "/registrations").then()
                .statusCode(200)
                .body("items.id", hasItem(id(person).toString()));
        given().get("/registration/events/" + event + "/registrations").then().statusCode(401);
    }

    @Test
    void registrationIsOpenInItsWindowAndForEventsThatTakePlace() {
        UUID event = UUID.randomUUID();
        tell(event, 1, "PUBLISHED", "2999-01-01T00:00:00Z", "2999-02-01T00:00:00Z", null);
        awaitKnown(event);
        register(event, "un").then().statusCode(409).body("type", equalTo("urn:encommun:problem:registration-closed"));
        tell(event, 2, "CANCELLED", "2020-01-01T00:00:00Z", "2999-02-01T00:00:00Z", null);

        await().atMost(Duration.ofSeconds(30))
                .untilAsserted(() -> given().get("/registration/events/" + event + "/availability").then()
                        .body("open", equalTo(false)));
        register(event, "un").then().statusCode(409);
        register(UUID.randomUUID(), "un").then().statusCode(404);
    }

    @Test
    void whatIsNotKnownOrNotOfferedIsRefused() {
        UUID event = event(null);
        UUID free = UUID.randomUUID();
        UUID workshop = UUID.randomUUID();
        programme(event, 1,
                session(workshop, null) + "," + session(free, null).replace("\"signUp\": true", "\"signUp\": false"));
        Response person = register(event, "un");

        seat(person, free).then().statusCode(409).body("type", equalTo("urn:encommun:problem:session-without-sign-up"));
        seat(person, UUID.randomUUID()).then().statusCode(422).body("field", equalTo("sessionId"));
        given().contentType("application/json").header("Idempotency-Key", UUID.randomUUID())
                .body("""
                        {"name": "X", "email": "x@exemple.fr", "participantKind": "HUB", "actorId": "%s"}"""
                        .formatted(UUID.randomUUID()))
                .post("/registration/events/" + event + "/registrations").then().statusCode(422)
                .body("field", equalTo("actorId"));
    }

    private static UUID event(Integer capacity) {
        UUID event = UUID.randomUUID();
        tell(event, 1, "PUBLISHED", "2020-01-01T00:00:00Z", "2999-01-01T00:00:00Z", capacity);
        awaitKnown(event);
        return event;
    }

    private static void tell(UUID event, long version, String status, String opens, String closes, Integer capacity) {
        Bus.tell("event", "published", event, version,
                """
                        {"status": "%s", "mode": "ON_SITE", "registrationOpensAt": "%s", "registrationClosesAt": "%s", "capacity": %s}"""
                        .formatted(status, opens, closes, capacity));
    }

    private static void awaitKnown(UUID event) {
        await().atMost(Duration.ofSeconds(30)).untilAsserted(
                () -> given().get("/registration/events/" + event + "/availability").then().statusCode(200));
    }

    private static void programme(UUID event, int release, String session) {
        Bus.tell("programme", "released", event, release, "{\"sessions\": [" + session + "]}");
        await().atMost(Duration.ofSeconds(30))
                .untilAsserted(() -> given().get("/registration/events/" + event + "/availability").then()
                        .body("sessions", hasSize(1)));
    }

    private static String session(UUID id, Integer seats) {
        return """
                {"id": "%s", "title": "Atelier", "startsAt": "2999-01-01T10:00:00Z", "endsAt": "2999-01-01T11:00:00Z", "seats": %s,
                 "signUp": true}"""
                .formatted(id, seats);
    }

    private static Response register(UUID event, String name) {
        return register(event, name, UUID.randomUUID().toString());
    }

    private static Response register(UUID event, String name, String key) {
        return given().contentType("application/json").header("Idempotency-Key", key).body("""
                {"name": "%s", "email": "%s@exemple.fr", "participantKind": "DIGITAL_ADVISER"}""".formatted(name, name))
                .post("/registration/events/" + event + "/registrations");
    }

    private static Response seat(Response person, UUID session) {
        return own(person).contentType("application/json").header("Idempotency-Key", UUID.randomUUID())
                .body("{\"sessionId\": \"" + session + "\"}").post("/seats");
    }

    private static Response checkIn(UUID event, Response person, UUID session) {
        return given().auth().oauth2(Tokens.checkin(event)).contentType("application/json")
                .header("Idempotency-Key", UUID.randomUUID())
                .body("{\"ticketCode\": \"%s\", \"sessionId\": %s}".formatted(person.<String>path("ticketCode"),
                        session == null ? null : "\"" + session + "\""))
                .post("/registration/events/" + event + "/check-ins");
    }

    private static RequestSpecification own(Response person) {
        return given().basePath("/registration/registrations/" + id(person)).header("Registration-Secret",
                person.path("secret"));
    }

    private static UUID id(Response made) {
        return UUID.fromString(made.path("id"));
    }

    private interface Step {
        String of(Response person);
    }

    private static List<String> atOnce(List<Response> people, Step step) throws Exception {
        var threads = Executors.newFixedThreadPool(people.size());
        try {
            List<String> results = new ArrayList<>();
            for (Future<String> result : threads
                    .invokeAll(people.stream().<Callable<String>>map(person -> () -> step.of(person)).toList())) {
                results.add(result.get());
            }
            return results;
        } finally {
            threads.shutdownNow();
        }
    }
}
