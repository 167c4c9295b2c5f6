package org.encommun.feedback;

import static io.restassured.RestAssured.given;
import static org.awaitility.Awaitility.await;

import java.time.Duration;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;

import org.apache.commons.codec.digest.DigestUtils;
import org.encommun.testing.Bus;
import org.encommun.testing.Teams;
import org.encommun.testing.Tokens;

import io.restassured.http.ContentType;
import io.restassured.response.Response;
import io.restassured.specification.RequestSpecification;

/** Set-up shared by the tests of all features: a published event, participants, a survey, a board. */
public final class FeedbackFixture {

    private static final Duration PATIENCE = Duration.ofSeconds(30);

    /** What a representative of an actor has confirmed. */
    public static final Map<String, Object> CONFIRMED = Map.of("status", "CONFIRMED", "statedAt", "2026-09-01T08:00:00Z",
            "confirmedAt", "2026-09-03T10:00:00Z");

    private FeedbackFixture() {}

    /** A published event that this service knows. */
    public static UUID event() {
        UUID event = UUID.randomUUID();
        Bus.publish("event", "published", event, 1, Map.of("title", "NEC de Lezoux", "status", "PUBLISHED",
                "startsAt", "2026-11-24T13:00:00Z", "endsAt", "2026-11-24T16:00:00Z", "timeZone", "Europe/Paris",
                "organisers", List.of(Map.of("actorId", UUID.randomUUID(), "role", "LEAD", "agreement", "AGREED", "statement",
                        CONFIRMED))));
        Teams.publish(event);
        await().atMost(PATIENCE).untilAsserted(() -> organiser().get(of(event) + "/report").then().statusCode(200));
        return event;
    }

    /** The path of an event's resources. */
    public static String of(UUID event) {
        return "/feedback/events/" + event;
    }

    /** Publishes a checked-in participant and waits until it is known; returns the answer code. */
    public static String present(UUID event) {
        return attendee(event, true);
    }

    /** A participant with a place who was not checked in; returns the answer code. */
    public static String absent(UUID event) {
        return attendee(event, false);
    }

    private static String attendee(UUID event, boolean present) {
        int before = registered(event);
        String code = register(event, "DIGITAL_ADVISER", "CONFIRMED", present, null);
        await().atMost(PATIENCE).until(() -> registered(event) > before);
        return code;
    }

    private static int registered(UUID event) {
        return given().get(of(event) + "/statistics").path("attendance.registered");
    }

    /** Publishes a registration without waiting for its consumption; returns the answer code. */
    public static String register(UUID event, String participantKind, String status, boolean present, UUID actor) {
        String code = UUID.randomUUID().toString().replace("-", "").substring(0, 16).toUpperCase(Locale.ROOT);
        Map<String, Object> state = new HashMap<>(Map.of("eventId", event, "participantKind", participantKind, "status", status,
                "present", present, "answerCodeHash", DigestUtils.sha256Hex(code)));
        state.put("actorId", actor);
        Bus.publish("registration", "checked-in", UUID.randomUUID(), 1, state);
        return code;
    }

    /** A survey with a question for a rating and one for a text. */
    public static Response survey(UUID event) {
        return create(organiser(), Map.of("title", "Votre après-midi", "questions", List.of(
                Map.of("type", "RATING", "label", "Utile ?"), Map.of("type", "TEXT", "label", "Un mot ?"))),
                of(event) + "/surveys");
    }

    /** Answers both questions of a survey. */
    public static Response answer(Response survey, String code, int rating, String text) {
        return create(attendee(code), Map.of("replies", List.of(
                Map.of("questionId", survey.<String>path("questions[0].id"), "rating", rating),
                Map.of("questionId", survey.<String>path("questions[1].id"), "text", text))),
                survey.header("Location") + "/answers");
    }

    /** A speed boat board; its address. */
    public static String board(UUID event) {
        return board(event, "Le métier de conseiller numérique");
    }

    /** A speed boat board; its address. */
    public static String board(UUID event, String title) {
        return create(organiser(), Map.of("title", title), of(event) + "/boards").then().statusCode(201).extract()
                .header("Location");
    }

    /** Adds a card as a participant. */
    public static Response addCard(String board, String code, String type, String text) {
        return addCard(attendee(code), board, type, text);
    }

    /** Adds a card as a caller. */
    public static Response addCard(RequestSpecification caller, String board, String type, String text) {
        return create(caller, Map.of("type", type, "text", text), board + "/cards");
    }

    /** Votes for a card. */
    public static Response vote(Response card, String code) {
        return attendee(code).contentType(ContentType.JSON).header("Idempotency-Key", UUID.randomUUID())
                .post(card.header("Location") + "/votes");
    }

    /** Moderates a card or testimony in the version that was read. */
    public static Response moderate(String address, String etag, String decision) {
        return moderator().header("If-Match", etag).contentType(ContentType.JSON).body(Map.of("moderation", decision))
                .put(address + "/moderation");
    }

    /** Creates something as a caller. */
    public static Response create(RequestSpecification caller, Object request, String address) {
        return caller.contentType("application/json; charset=UTF-8").header("Idempotency-Key", UUID.randomUUID()).body(request)
                .post(address);
    }

    public static RequestSpecification organiser() {
        return given().auth().oauth2(Tokens.organiser());
    }

    public static RequestSpecification moderator() {
        return given().auth().oauth2(Tokens.moderator());
    }

    private static RequestSpecification attendee(String code) {
        return given().header("Answer-Code", code);
    }
}
