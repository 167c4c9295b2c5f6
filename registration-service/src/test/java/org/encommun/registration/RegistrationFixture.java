package org.encommun.registration;

import static io.restassured.RestAssured.given;
import static org.awaitility.Awaitility.await;
import static org.hamcrest.Matchers.hasSize;

import java.time.Duration;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;

import org.encommun.testing.Bus;
import org.encommun.testing.Teams;
import org.encommun.testing.Tokens;

import io.restassured.response.Response;
import io.restassured.specification.RequestSpecification;

/** Set-up shared by the tests of all features: a published event, its programme, participants. */
public final class RegistrationFixture {

    /** Where registrations are published. */
    public static final String TOPIC = "encommun.registration.v1";

    private static final Map<UUID, String> SECRETS = new ConcurrentHashMap<>();

    private RegistrationFixture() {}

    /** An event that is open for registration; capacity {@code null} for no limit. */
    public static UUID event(Integer capacity) {
        UUID event = UUID.randomUUID();
        Teams.publish(event);
        publish(event, 1, "PUBLISHED", "2020-01-01T00:00:00Z", "2999-01-01T00:00:00Z", capacity);
        awaitKnown(event);
        awaitTeam(event);
        return event;
    }

    public static void publish(UUID event, long version, String status, String opens, String closes, Integer capacity) {
        Map<String, Object> state = new HashMap<>(Map.of("status", status, "mode", "ON_SITE", "registrationOpensAt", opens,
                "registrationClosesAt", closes));
        state.put("capacity", capacity);
        Bus.publish("event", "published", event, version, state);
    }

    public static void awaitKnown(UUID event) {
        await().atMost(Duration.ofSeconds(30)).untilAsserted(
                () -> given().get("/registration/events/" + event + "/availability").then().statusCode(200));
    }

    /** Waits until the service knows the team of an event. */
    public static void awaitTeam(UUID event) {
        await().atMost(Duration.ofSeconds(30)).untilAsserted(() -> given().auth().oauth2(Tokens.organiser())
                .get("/registration/events/" + event + "/registrations").then().statusCode(200));
    }

    /** Releases a programme of which one session takes sign-ups, and waits until it is known. */
    public static void programme(UUID event, int release, Object... sessions) {
        release(event, release, sessions);
        await().atMost(Duration.ofSeconds(30))
                .untilAsserted(() -> given().get("/registration/events/" + event + "/availability").then()
                        .body("sessions", hasSize(1)));
    }

    public static void release(UUID event, int release, Object... sessions) {
        Bus.publish("programme", "released", event, release, Map.of("sessions", List.of(sessions)));
    }

    /** A session that takes sign-ups; seats {@code null} for no limit. */
    public static Map<String, Object> session(UUID id, Integer seats) {
        Map<String, Object> session = new HashMap<>(Map.of("id", id, "title", "Atelier", "startsAt", "2999-01-01T10:00:00Z",
                "endsAt", "2999-01-01T11:00:00Z", "signUp", true));
        session.put("seats", seats);
        return session;
    }

    public static Map<String, Object> sessionWithoutSignUp(UUID id) {
        Map<String, Object> session = session(id, null);
        session.put("signUp", false);
        return session;
    }

    /** A registered person, as the person reads their own registration with the secret from the mail. */
    public static Response register(UUID event, String name) {
        request(event, name).then().statusCode(202);
        return registered(event, name);
    }

    /** A registered representative of an actor. */
    public static Response registerFor(UUID actor, UUID event, String name) {
        requestFor(actor, event, name).then().statusCode(202);
        return registered(event, name);
    }

    private static Response registered(UUID event, String name) {
        Mailbox.Letter letter = Mailbox.registered(event, name + "@exemple.fr");
        SECRETS.put(letter.registrationId(), letter.secret());
        return given().header("Registration-Secret", letter.secret())
                .get("/registration/registrations/" + letter.registrationId());
    }

    /** Requests a registration. */
    public static Response request(UUID event, String name) {
        return request(event, name, UUID.randomUUID().toString());
    }

    public static Response request(UUID event, String name, String key) {
        return request(given(), event, key, person(name));
    }

    /** Requests the registration of a representative of an actor. */
    public static Response requestFor(UUID actor, UUID event, String name) {
        return request(given(), event, UUID.randomUUID().toString(),
                Map.of("name", name, "email", name + "@exemple.fr", "participantKind", "HUB", "actorId", actor));
    }

    /** Enters somebody as an organiser. */
    public static Response enter(UUID event, String name) {
        return enter(event, name, UUID.randomUUID().toString());
    }

    public static Response enter(UUID event, String name, String key) {
        return request(given().auth().oauth2(Tokens.organiser()), event, key, person(name));
    }

    private static Map<String, Object> person(String name) {
        return Map.of("name", name, "email", name + "@exemple.fr", "participantKind", "DIGITAL_ADVISER");
    }

    private static Response request(RequestSpecification caller, UUID event, String key, Map<String, Object> request) {
        return caller.contentType("application/json").header("Idempotency-Key", key).body(request)
                .post("/registration/events/" + event + "/registrations");
    }

    public static Response seat(Response person, UUID session) {
        return own(person).contentType("application/json").header("Idempotency-Key", UUID.randomUUID())
                .body(Map.of("sessionId", session)).post("/seats");
    }

    /** Checks a person in at a session, or at the event itself ({@code null}). */
    public static Response checkIn(UUID event, Response person, UUID session) {
        return checkIn(given().auth().oauth2(Tokens.checkIn()), event, person, session);
    }

    public static Response checkIn(RequestSpecification caller, UUID event, Response person, UUID session) {
        Map<String, Object> request = new HashMap<>(Map.of("ticketCode", person.path("ticketCode")));
        request.put("sessionId", session);
        return caller.contentType("application/json").header("Idempotency-Key", UUID.randomUUID()).body(request)
                .post("/registration/events/" + event + "/check-ins");
    }

    /** A request to a person's own registration, with its secret. */
    public static RequestSpecification own(Response person) {
        return given().basePath("/registration/registrations/" + id(person)).header("Registration-Secret",
                SECRETS.get(id(person)));
    }

    public static UUID id(Response registered) {
        return UUID.fromString(registered.path("id"));
    }
}
