package org.encommun.event;

import static io.restassured.RestAssured.given;
import static org.awaitility.Awaitility.await;
import static org.encommun.testing.Json.json;

import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.UUID;

import org.encommun.testing.Bus;
import org.encommun.testing.Representations;
import org.encommun.testing.Tokens;

import io.restassured.response.Response;
import io.restassured.specification.RequestSpecification;

/** Set-up shared by the tests of all features: an event in some status, an actor, requests by an organiser. */
public final class EventFixture {

    private static final String MERGE_PATCH = "application/merge-patch+json; charset=UTF-8";

    private EventFixture() {}

    /** An actor that the directory has published, represented by the organiser. */
    public static UUID knownActor() {
        return knownActor("organiser");
    }

    /** An actor that the directory has published, represented by a subject. */
    public static UUID knownActor(String representative) {
        UUID actor = UUID.randomUUID();
        Representations.publish(actor, 1, representative);
        Bus.publish("actor", "registered", actor, 0, json("name", "Médiathèque", "kind", "MEDIATHEQUE"));
        UUID event = draft("attente-" + UUID.randomUUID());
        await().atMost(Duration.ofSeconds(30)).untilAsserted(() -> organise(event, actor).then().statusCode(201));
        awaitRepresentative(event, actor, representative);
        return actor;
    }

    /** Waits until the service knows the representative of an actor that organises a draft. */
    private static void awaitRepresentative(UUID event, UUID actor, String representative) {
        await().atMost(Duration.ofSeconds(30)).untilAsserted(() -> given().auth().oauth2(Tokens.user(representative))
                .header("If-Match", "\"0\"").delete("/events/" + event + "/organisers/" + actor + "/confirmation").then()
                .statusCode(412));
    }

    /** Makes an actor the lead of an event. */
    public static Response organise(UUID event, UUID actor) {
        return post(event, "/organisers",
                json("actorId", actor, "role", "LEAD", "agreement", "AGREED", "contributions", List.of("ROOMS")));
    }

    /** The afternoon of Lezoux as a draft. */
    public static UUID draft(String slug) {
        return UUID.fromString(create(body(slug, "Europe/Paris", "63195")).then().statusCode(201).extract().path("id"));
    }

    /** Publishes a draft, led by a known actor. */
    public static void publish(UUID event, UUID actor) {
        organise(event, actor).then().statusCode(201);
        post(event, "/publication", null).then().statusCode(201);
    }

    /** Requests the creation of an event. */
    public static Response create(Object body) {
        return given().auth().oauth2(Tokens.organiser()).contentType("application/json")
                .header("Idempotency-Key", UUID.randomUUID()).body(body).post("/events");
    }

    /** The details of the afternoon of Lezoux. */
    public static Map<String, Object> body(String slug, String zone, String commune) {
        return json("slug", slug, "title", "NEC local de Lezoux", "level", "LOCAL", "mode", "ON_SITE", "startsAt",
                "2036-11-24T14:00:00+01:00", "endsAt", "2036-11-24T17:00:00+01:00", "timeZone", zone, "communeCode", commune,
                "capacity", 40, "registrationOpensAt", "2036-10-24T09:00:00+02:00", "registrationClosesAt",
                "2036-11-24T14:00:00+01:00");
    }

    /** Creates a part of an event as an organiser; without a body where it is {@code null}. */
    public static Response post(UUID event, String path, Object body) {
        RequestSpecification request = organiser(event).contentType("application/json; charset=UTF-8")
                .header("Idempotency-Key", UUID.randomUUID());
        return (body == null ? request : request.body(body)).post("/events/" + event + path);
    }

    /** Changes what was created or changed last, as an organiser. */
    public static Response patch(UUID event, Response read, String location, Object body) {
        return organiser(event).contentType(MERGE_PATCH).header("If-Match", read.header("ETag")).body(body).patch(location);
    }

    /** Deletes what was created, as an organiser. */
    public static Response delete(UUID event, Response made) {
        return organiser(event).header("If-Match", made.header("ETag")).delete(made.header("Location"));
    }

    /** A request by somebody who organises another event only. */
    public static RequestSpecification foreignOrganiser() {
        return given().auth().oauth2(Tokens.user("organisatrice-d-ailleurs"));
    }

    /** A request by an organiser of an event. */
    public static RequestSpecification organiser(UUID event) {
        return given().auth().oauth2(Tokens.organiser());
    }
}
