package org.encommun.feedback;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.nullValue;

import java.io.BufferedReader;
import java.io.InputStreamReader;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.Locale;
import java.util.UUID;

import org.encommun.testing.Bus;
import org.encommun.testing.Tokens;
import org.junit.jupiter.api.Test;

import io.quarkus.test.common.http.TestHTTPResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import io.restassured.specification.RequestSpecification;

@QuarkusTest
class FeedbackResourceTest {

    @TestHTTPResource
    URI service;

    @Test
    void whoWasThereAnswersOnceAndTheFiguresFollow() {
        UUID event = event();
        Response survey = survey(event);
        String code = attendee(event, true);

        answer(survey, code, 5, "Se retrouver plus souvent").then().statusCode(201).body("answers", equalTo(1))
                .body("questions[0].tally", contains(0, 0, 0, 0, 1)).body("questions[0].mean", equalTo(5.0f));
        answer(survey, code, 1, "Encore").then().statusCode(409).body("type", equalTo("urn:encommun:problem:already-answered"));

        given().get("/feedback/events/" + event + "/surveys").then().body("[0].answers", equalTo(1));
        Bus.await("encommun.survey.v1", UUID.fromString(survey.path("id")),
                told -> new String(told.value()).contains("[0,0,0,0,1]") && !new String(told.value()).contains("souvent"));
    }

    @Test
    void whoWasNotThereDoesNotAnswer() {
        UUID event = event();
        Response survey = survey(event);
        String absent = attendee(event, false);

        answer(survey, absent, 5, "x").then().statusCode(403).body("type", equalTo("urn:encommun:problem:not-checked-in"));
        answer(survey, "AAAAAAAAAAAAAAAA", 5, "x").then().statusCode(403)
                .body("type", equalTo("urn:encommun:problem:answer-code-unknown"));
        answer(survey, attendee(event(), true), 5, "x").then().statusCode(403);
    }

    @Test
    void aTestimonyIsReadByAModeratorBeforeEverybody() {
        UUID event = event();
        answer(survey(event), attendee(event, true), 4, "Un travail que personne ne voit").then().statusCode(201);
        String address = "/feedback/events/" + event + "/testimonies";
        given().get(address).then().statusCode(200).body("items", hasSize(0));
        given().get(address + "?moderation=PENDING").then().statusCode(401);

        String pending = moderator(event).get(address + "?moderation=PENDING").then().body("items", hasSize(1)).extract()
                .path("items[0].id");
        String etag = moderator(event).get(address + "/" + pending).header("ETag");
        moderator(event).contentType("application/json").body("{\"moderation\": \"SHOWN\"}")
                .put(address + "/" + pending + "/moderation")
                .then().statusCode(428);
        moderator(event).header("If-Match", etag).contentType("application/json").body("{\"moderation\": \"SHOWN\"}")
                .put(address + "/" + pending + "/moderation").then().statusCode(200);

        given().get(address).then().body("items.text", contains("Un travail que personne ne voit"));
    }

    @Test
    void aCardIsPutModeratedAndVotedFor() {
        UUID event = event();
        String board = board(event);
        String code = attendee(event, true);

        Response card = put(board, code, "ANCHOR", "Limites budgétaires");
        card.then().statusCode(201).body("moderation", equalTo("PENDING"));
        given().get(board).then().body("cards[0].text", nullValue()).body("cards[0].type", equalTo("ANCHOR"));
        moderator(event).header("If-Match", card.header("ETag")).contentType("application/json")
                .body("{\"moderation\": \"SHOWN\"}")
                .put(card.header("Location") + "/moderation").then().statusCode(200);
        vote(card, code).then().statusCode(201).body("votes", equalTo(1));
        vote(card, code).then().statusCode(409).body("type", equalTo("urn:encommun:problem:already-voted"));
        vote(card, attendee(event, true)).then().statusCode(201).body("votes", equalTo(2));

        given().get(board).then().body("cards[0].text", equalTo("Limites budgétaires")).body("cards[0].votes", equalTo(2));
        Bus.await("encommun.board.v1", UUID.fromString(board.substring(board.lastIndexOf('/') + 1)),
                told -> new String(told.value()).contains("\"votes\":2") && !new String(told.value()).contains("Limites"));
    }

    @Test
    void whatAFacilitatorPutsIsShownAtOnceAndAHiddenCardGetsNoVotes() {
        UUID event = event();
        String board = board(event);
        Response card = moderator(event).contentType("application/json; charset=UTF-8")
                .header("Idempotency-Key", UUID.randomUUID())
                .body("{\"type\": \"WIND\", \"text\": \"La gratitude\"}").post(board + "/cards");
        card.then().statusCode(201).body("moderation", equalTo("SHOWN"));

        moderator(event).header("If-Match", card.header("ETag")).contentType("application/json")
                .body("{\"moderation\": \"HIDDEN\"}")
                .put(card.header("Location") + "/moderation").then().statusCode(200);

        vote(card, attendee(event, true)).then().statusCode(409).body("type", equalTo("urn:encommun:problem:card-hidden"));
        given().get(board).then().body("cards[0].text", nullValue());
    }

    @Test
    void aDashboardSeesFeedbackLiveAndResumesAfterACutWithoutGapsOrDoubles() throws Exception {
        UUID event = event();
        String board = board(event);
        String start = given().get("/feedback/events/" + event + "/statistics").path("streamPosition");
        for (int i = 0; i < 3; i++) {
            put(board, attendee(event, true), "ANCHOR", "Frein " + i).then().statusCode(201);
        }

        List<String> first = follow(event, start, null, "card-added", 2);
        put(board, attendee(event, true), "WIND", "Levier").then().statusCode(201);
        List<String> second = follow(event, null, first.get(first.size() - 1), "card-added", 2);

        List<Long> ids = new ArrayList<>();
        first.forEach(id -> ids.add(Long.valueOf(id)));
        second.forEach(id -> ids.add(Long.valueOf(id)));
        assertThat(ids).hasSize(4).isSorted().doesNotHaveDuplicates();
    }

    @Test
    void aPlaceThatNoStreamGaveOutIsRefusedBeforeAnythingIsSent() {
        UUID event = event();
        String stream = "/feedback/events/" + event + "/stream";

        given().accept("text/event-stream").header("Last-Event-ID", "999999999").get(stream).then().statusCode(400)
                .body("type", equalTo("urn:encommun:problem:unknown-position"));
        given().accept("text/event-stream").header("Last-Event-ID", "../etc").get(stream).then().statusCode(400);
        given().accept("text/event-stream").get("/feedback/events/" + UUID.randomUUID() + "/stream").then().statusCode(404);
    }

    @Test
    void theReportCountsByKindOfParticipantAndOfActor() {
        UUID event = event();
        UUID actor = UUID.randomUUID();
        Bus.tell("actor", "registered", actor, 1, "{\"kind\": \"MEDIATHEQUE\"}");
        attendee(event, true, "DIGITAL_ADVISER", actor, "CONFIRMED");
        attendee(event, true, "DIGITAL_ADVISER", null, "CONFIRMED");
        attendee(event, false, "RESIDENT", null, "CONFIRMED");
        attendee(event, false, "RESIDENT", null, "CANCELLED");
        attendee(event, false, "RESIDENT", null, "WAITING");
        board(event);

        await().atMost(Duration.ofSeconds(30)).untilAsserted(() -> given().auth().oauth2(Tokens.organiser(event))
                .get("/feedback/events/" + event + "/report").then().statusCode(200).body("title", equalTo("NEC de Lezoux"))
                .body("startsAt", equalTo("2026-11-24T14:00:00+01:00")).body("attendance.registered", equalTo(3))
                .body("attendance.present", equalTo(2)).body("attendance.waiting", equalTo(1))
                .body("attendance.cancelled", equalTo(1)).body("byParticipantKind[0].kind", equalTo("DIGITAL_ADVISER"))
                .body("byParticipantKind[0].present", equalTo(2)).body("byActorKind.kind", hasItem("MEDIATHEQUE"))
                .body("boards", hasSize(1)));
        given().get("/feedback/events/" + event + "/report").then().statusCode(401);
        given().get("/feedback/events/" + event + "/statistics").then().statusCode(200).body("attendance.present", equalTo(2));
    }

    @Test
    void onlyOrganisersOpenSurveysAndBoards() {
        UUID event = event();

        given().auth().oauth2(Tokens.moderator(event)).contentType("application/json")
                .header("Idempotency-Key", UUID.randomUUID())
                .body("{\"title\": \"X\"}").post("/feedback/events/" + event + "/boards").then().statusCode(403);
        given().auth().oauth2(Tokens.admin()).contentType("application/json").header("Idempotency-Key", UUID.randomUUID())
                .body("{\"title\": \"X\"}").post("/feedback/events/" + UUID.randomUUID() + "/boards").then().statusCode(404);
    }

    /** Reads the stream until it has seen as many events of a kind as wanted, then hangs up; gives their ids. */
    private List<String> follow(UUID event, String since, String lastEventId, String kind, int wanted) throws Exception {
        String query = since == null ? "" : "?since=" + since;
        HttpRequest.Builder request = HttpRequest.newBuilder(service.resolve("/feedback/events/" + event + "/stream" + query))
                .timeout(Duration.ofSeconds(30)).header("Accept", "text/event-stream");
        if (lastEventId != null) {
            request.header("Last-Event-ID", lastEventId);
        }
        List<String> ids = new ArrayList<>();
        try (var lines = new BufferedReader(new InputStreamReader(
                HttpClient.newHttpClient().send(request.build(), BodyHandlers.ofInputStream()).body(),
                StandardCharsets.UTF_8))) {
            String id = null;
            String name = null;
            while (ids.size() < wanted) {
                String line = lines.readLine();
                assertThat(line).as("the stream goes on").isNotNull();
                if (line.startsWith("id:")) {
                    id = line.substring(3).strip();
                } else if (line.startsWith("event:")) {
                    name = line.substring(6).strip();
                } else if (line.isEmpty() && name != null) {
                    if (name.contains(kind)) {
                        ids.add(id);
                    }
                    name = null;
                }
            }
        }
        return ids;
    }

    private static UUID event() {
        UUID event = UUID.randomUUID();
        Bus.tell("event", "published", event, 1, """
                {"title": "NEC de Lezoux", "status": "PUBLISHED", "startsAt": "2026-11-24T13:00:00Z",
                 "endsAt": "2026-11-24T16:00:00Z", "timeZone": "Europe/Paris"}""");
        await().atMost(Duration.ofSeconds(30)).untilAsserted(
                () -> given().get("/feedback/events/" + event + "/statistics").then().statusCode(200));
        return event;
    }

    private static String attendee(UUID event, boolean present) {
        int before = counted(event);
        String code = attendee(event, present, "DIGITAL_ADVISER", null, "CONFIRMED");
        await().atMost(Duration.ofSeconds(30)).until(() -> counted(event) > before);
        return code;
    }

    private static int counted(UUID event) {
        return given().get("/feedback/events/" + event + "/statistics").path("attendance.registered");
    }

    private static String attendee(UUID event, boolean present, String kind, UUID actor, String status) {
        String code = UUID.randomUUID().toString().replace("-", "").substring(0, 16).toUpperCase(Locale.ROOT);
        Bus.tell("registration", "checked-in", UUID.randomUUID(), 1,
                """
                        {"eventId": "%s", "participantKind": "%s", "actorId": %s, "status": "%s", "present": %s, "answerCodeHash": "%s"}"""
                        .formatted(event, kind, actor == null ? null : '"' + actor.toString() + '"', status, present,
                                sha256(code)));
        return code;
    }

    private static String sha256(String text) {
        try {
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.UTF_8)));
        } catch (Exception impossible) {
            throw new AssertionError(impossible);
        }
    }

    private static Response survey(UUID event) {
        return organiser(event)
                .body("""
                        {"title": "Votre après-midi", "questions": [{"type": "RATING", "label": "Utile ?"}, {"type": "TEXT", "label": "Un mot ?"}]}""")
                .post("/feedback/events/" + event + "/surveys");
    }

    private static Response answer(Response survey, String code, int rating, String text) {
        return given().contentType("application/json; charset=UTF-8").header("Idempotency-Key", UUID.randomUUID())
                .header("Answer-Code", code).body("""
                        {"replies": [{"questionId": "%s", "rating": %d}, {"questionId": "%s", "text": "%s"}]}"""
                        .formatted(survey.<String>path("questions[0].id"), rating, survey.<String>path("questions[1].id"),
                                text))
                .post(survey.header("Location") + "/answers");
    }

    private static String board(UUID event) {
        return organiser(event).body("{\"title\": \"Le métier de conseiller numérique\"}")
                .post("/feedback/events/" + event + "/boards")
                .then().statusCode(201).extract().header("Location");
    }

    private static Response put(String board, String code, String type, String text) {
        return given().contentType("application/json; charset=UTF-8").header("Idempotency-Key", UUID.randomUUID())
                .header("Answer-Code", code).body("{\"type\": \"%s\", \"text\": \"%s\"}".formatted(type, text))
                .post(board + "/cards");
    }

    private static Response vote(Response card, String code) {
        return given().contentType("application/json").header("Idempotency-Key", UUID.randomUUID()).header("Answer-Code", code)
                .post(card.header("Location") + "/votes");
    }

    private static RequestSpecification organiser(UUID event) {
        return given().auth().oauth2(Tokens.organiser(event)).contentType("application/json; charset=UTF-8")
                .header("Idempotency-Key", UUID.randomUUID());
    }

    private static RequestSpecification moderator(UUID event) {
        return given().auth().oauth2(Tokens.moderator(event));
    }
}
