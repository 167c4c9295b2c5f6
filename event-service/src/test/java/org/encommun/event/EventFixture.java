package org.encommun.event;

import static io.restassured.RestAssured.given;
import static org.awaitility.Awaitility.await;

import java.time.Duration;
import java.util.UUID;

import org.encommun.testing.Bus;
import org.encommun.testing.Tokens;

import io.restassured.response.Response;
import io.restassured.specification.RequestSpecification;

/**
 * What the tests of all features need before they begin: an event in some stage of its life, an actor, an organiser who asks.
 */
public final class EventFixture {

    private static final String MERGE_PATCH = "application/merge-patch+json; charset=UTF-8";

    private EventFixture() {}

    /** An actor that the directory has told of. */
    public static UUID knownActor() {
        UUID actor = UUID.randomUUID();
        Bus.publish("actor", "registered", actor, 0, "{\"name\": \"Médiathèque\", \"kind\": \"MEDIATHEQUE\"}");
        UUID event = draft("attente-" + UUID.randomUUID());
        await().atMost(Duration.ofSeconds(30)).untilAsserted(() -> organise(event, actor).then().statusCode(201));
        return actor;
    }

    /** Gives an actor the lead of an event. */
    public static Response organise(UUID event, UUID actor) {
        return post(event, "/organisers", """
                {"actorId": "%s", "role": "LEAD", "agreement": "AGREED", "contributions": ["ROOMS"]}""".formatted(actor));
    }

    /** The afternoon of Lezoux as a draft. */
    public static UUID draft(String slug) {
        return UUID.fromString(create(body(slug, "Europe/Paris", "63195")).then().statusCode(201).extract().path("id"));
    }

    /** Announces a draft, led by an actor that is known. */
    public static void publish(UUID event, UUID actor) {
        organise(event, actor).then().statusCode(201);
        post(event, "/publication", null).then().statusCode(201);
    }

    /** Asks for an event to be made. */
    public static Response create(String body) {
        return given().auth().oauth2(Tokens.organiser()).contentType("application/json")
                .header("Idempotency-Key", UUID.randomUUID()).body(body).post("/events");
    }

    /** What the afternoon of Lezoux says of itself. */
    public static String body(String slug, String zone, String commune) {
        return """
                {"slug": "%s", "title": "NEC local de Lezoux", "level": "LOCAL", "mode": "ON_SITE",
                 "startsAt": "2036-11-24T14:00:00+01:00", "endsAt": "2036-11-24T17:00:00+01:00", "timeZone": "%s",
                 "communeCode": "%s", "capacity": 40, "registrationOpensAt": "2036-10-24T09:00:00+02:00",
                 "registrationClosesAt": "2036-11-24T14:00:00+01:00"}""".formatted(slug, zone, commune);
    }

    /** Asks as an organiser for something of an event to be made; without a body where it is {@code null}. */
    public static Response post(UUID event, String path, String body) {
        RequestSpecification request = organiser(event).contentType("application/json; charset=UTF-8")
                .header("Idempotency-Key", UUID.randomUUID());
        return (body == null ? request : request.body(body)).post("/events/" + event + path);
    }

    /** Asks as an organiser for a change of what was made or changed last. */
    public static Response patch(UUID event, Response read, String location, String body) {
        return organiser(event).contentType(MERGE_PATCH).header("If-Match", read.header("ETag")).body(body).patch(location);
    }

    /** Asks as an organiser for what was made to be deleted. */
    public static Response delete(UUID event, Response made) {
        return organiser(event).header("If-Match", made.header("ETag")).delete(made.header("Location"));
    }

    /** A request by an organiser of an event. */
    public static RequestSpecification organiser(UUID event) {
        return given().auth().oauth2(Tokens.organiser(event));
    }
}
