package org.encommun.defaults.conventions;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.notNullValue;

import java.io.ByteArrayInputStream;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.function.IntFunction;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;

import jakarta.inject.Inject;

import org.encommun.defaults.idempotency.IdempotencyRecords;
import org.encommun.testing.Tokens;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.common.http.TestHTTPResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.RestAssured;
import io.restassured.config.HeaderConfig;
import io.restassured.response.Response;
import io.restassured.response.ValidatableResponse;
import io.restassured.specification.RequestSpecification;

@QuarkusTest
class ConventionsResourceTest {

    @TestHTTPResource
    URI service;

    @Inject
    IdempotencyRecords records;

    private static final String ROOM = """
            {"name": "Salle d'étude", "seats": 12}""";

    static Stream<Arguments> bodies() {
        return Stream.of(
                Arguments.of("{\"name\": \"A\", \"seats\": 1, \"colour\": \"red\"}", 400, "unknown-field"),
                Arguments.of("{\"name\": \"A\", \"seats\": \"twelve\"}", 400, "wrong-type"),
                Arguments.of("{\"name\": \"A\", \"seats\": \"12\"}", 400, "wrong-type"),
                Arguments.of("{\"name\": 12, \"seats\": 12}", 400, "wrong-type"),
                Arguments.of("{\"name\": \"A\", \"seats\": 1.5}", 400, "wrong-type"),
                Arguments.of("{\"name\": \"A\"", 400, "unreadable-body"),
                Arguments.of("[]", 400, "unreadable-body"),
                Arguments.of("{\"name\": \"A\", \"name\": \"B\", \"seats\": 1}", 400, "unreadable-body"),
                Arguments.of("{\"name\": \"A\\u0000B\", \"seats\": 1}", 400, "invalid-character"),
                Arguments.of("{\"name\": \"A\", \"seats\": \" \"}", 400, "wrong-type"),
                Arguments.of("", 400, "validation-failed"),
                Arguments.of("{\"name\": \" \", \"seats\": 0}", 400, "validation-failed"));
    }

    @ParameterizedTest
    @MethodSource("bodies")
    void aBodyThatDoesNotFitIsRefusedWithItsOwnTypeAndWithoutAWordOfJava(String body, int status, String type) {
        long before = count();

        problem(organiser().body(body).post("/rooms"), status, type);

        assertThat(count()).isEqualTo(before);
    }

    @Test
    void aBodyOverOneMebibyteIsRefused() {
        String body = "{\"name\": \"" + "a".repeat(1_100_000) + "\", \"seats\": 1}";

        problem(organiser().body(body).post("/rooms"), 413, "body-too-large");
    }

    @Test
    void aTooLargeBodyWithoutContentLengthIsRefused() throws Exception {
        byte[] body = ("{\"name\": \"" + "a".repeat(1_100_000) + "\", \"seats\": 1}").getBytes();
        HttpRequest request = HttpRequest.newBuilder(service.resolve("/rooms")).version(HttpClient.Version.HTTP_1_1)
                .header("Content-Type", "application/json").header("Authorization", "Bearer " + Tokens.organiser())
                .header("Idempotency-Key", UUID.randomUUID().toString())
                .POST(BodyPublishers.ofInputStream(() -> new ByteArrayInputStream(body))).build();

        HttpResponse<String> answer = HttpClient.newHttpClient().send(request, BodyHandlers.ofString());

        assertThat(answer.statusCode()).isEqualTo(413);
        assertThat(answer.body()).contains("urn:encommun:problem:body-too-large");
    }

    @Test
    void anAddressThatDoesNotExistIsAProblem() {
        problem(given().get("/nowhere"), 404, "not-found");
        problem(given().get("/rooms/" + UUID.randomUUID()), 404, "not-found");
        problem(given().get("/rooms/not-a-uuid"), 404, "not-found");
        problem(given().put("/rooms"), 405, "method-not-allowed");
        problem(given().auth().oauth2(Tokens.organiser()).contentType("text/csv").body("a;b").post("/rooms"), 415,
                "unsupported-media-type");
        problem(given().accept("image/png").get("/rooms"), 406, "not-acceptable");
    }

    @Test
    void whatAClientSendsBeginsNoLineOfItsOwn() {
        organiser().body("{\"name\": \"A\", \"seats\": 1, \"a\\r\\nb\": 1}").post("/rooms").then().statusCode(400).body("field",
                equalTo("a  b"));
    }

    @Test
    void aFailureRevealsNoInternals() {
        problem(given().get("/rooms/failure"), 500, "internal-error");
    }

    @Test
    void aProblemIsExplainedInTheLanguageOfTheClient() {
        given().header("Accept-Language", "en-GB, fr;q=0.2").get("/rooms/" + UUID.randomUUID()).then()
                .body("title", equalTo("Not found")).header("Content-Language", "en");
        given().get("/rooms/" + UUID.randomUUID()).then().body("title", equalTo("Introuvable")).header("Content-Language",
                "fr");
    }

    @Test
    void whoIsNotKnownOrNotMeantIsSentAway(@TempDir Path elsewhere) {
        problem(with(null).body(ROOM).post("/rooms"), 401, "unauthenticated");
        problem(with(Tokens.expired()).body(ROOM).post("/rooms"), 401, "unauthenticated");
        problem(with(Tokens.forAnotherAudience()).body(ROOM).post("/rooms"), 401, "unauthenticated");
        problem(with(Tokens.forged(elsewhere)).body(ROOM).post("/rooms"), 401, "unauthenticated");
        problem(with("not.a.token").body(ROOM).post("/rooms"), 401, "unauthenticated");
        problem(with(Tokens.checkin()).body(ROOM).post("/rooms"), 403, "forbidden");
    }

    @Test
    void anOrganiserChangesTheEventsThatTheTokenNamesAndNoOthers() {
        Response made = organiser().body(ROOM).post("/rooms");
        UUID id = UUID.fromString(made.path("id"));

        problem(patch(Tokens.organiser(UUID.randomUUID()), id, made.header("ETag"), "{\"seats\": 13}"), 403, "forbidden");
        patch(Tokens.organiser(id), id, made.header("ETag"), "{\"seats\": 13}").then().statusCode(200);
    }

    @Test
    void aChangeNeedsTheVersionThatWasRead() {
        Response made = organiser().body(ROOM).post("/rooms");
        UUID id = UUID.fromString(made.path("id"));
        String token = Tokens.admin();

        problem(patch(token, id, null, "{\"seats\": 13}"), 428, "precondition-required");
        problem(patch(token, id, "\"99\"", "{\"seats\": 13}"), 412, "stale-version");
        problem(patch(token, id, "3", "{\"seats\": 13}"), 400, "malformed-precondition");
        problem(patch(token, id, "*", "{\"seats\": 13}"), 400, "malformed-precondition");
        Response changed = patch(token, id, made.header("ETag"), "{\"seats\": 13}");
        changed.then().statusCode(200).body("details.seats", equalTo(13)).body("details.name", equalTo("Salle d'étude"));
        assertThat(changed.header("ETag")).isNotEqualTo(made.header("ETag"));
        problem(patch(token, id, made.header("ETag"), "{\"seats\": 14}"), 412, "stale-version");
    }

    @Test
    void aPatchIsHeldToTheSameRulesAsAWholeBody() {
        Response made = organiser().body(ROOM).post("/rooms");
        UUID id = UUID.fromString(made.path("id"));

        problem(patch(Tokens.admin(), id, made.header("ETag"), "{\"colour\": \"red\"}"), 400, "unknown-field");
        problem(patch(Tokens.admin(), id, made.header("ETag"), "{\"seats\": \"many\"}"), 400, "wrong-type");
        problem(patch(Tokens.admin(), id, made.header("ETag"), "{\"name\": null}"), 400, "validation-failed");
        problem(patch(Tokens.admin(), id, made.header("ETag"), "[]"), 400, "unreadable-body");
        given().get("/rooms/" + id).then().header("ETag", made.header("ETag"));
    }

    @Test
    void ofManyChangesToOneVersionOneIsMade() throws Exception {
        Response made = organiser().body(ROOM).post("/rooms");
        UUID id = UUID.fromString(made.path("id"));

        List<Integer> statuses = atOnce(20,
                i -> patch(Tokens.admin(), id, made.header("ETag"), "{\"seats\": " + (20 + i) + "}").statusCode());

        assertThat(statuses).filteredOn(status -> status == 200).hasSize(1);
        assertThat(statuses).allMatch(status -> status == 200 || status == 412 || status == 409);
    }

    @Test
    void whatTheClientHasIsNotSentAgain() {
        Response made = organiser().body(ROOM).post("/rooms");

        given().header("If-None-Match", made.header("ETag")).get("/rooms/" + made.path("id")).then().statusCode(304)
                .header("ETag", made.header("ETag"));
    }

    @Test
    void aCreationSentTwiceHappensOnce() {
        String key = UUID.randomUUID().toString();

        Response first = organiser().header("Idempotency-Key", key).body(ROOM).post("/rooms");
        long after = count();
        Response again = organiser().header("Idempotency-Key", key).body("{\"seats\":12,\"name\":\"Salle d'étude\"}")
                .post("/rooms");

        first.then().statusCode(201).header("Location", containsString("/rooms/" + first.path("id")));
        again.then().statusCode(201).header("Location", first.header("Location")).header("ETag", first.header("ETag"));
        assertThat(again.asString()).isEqualTo(first.asString());
        assertThat(count()).isEqualTo(after);
    }

    @Test
    void creationWhoseResponseWasErasedIsNotRepeated() {
        String key = UUID.randomUUID().toString();
        Response first = organiser().header("Idempotency-Key", key).body(ROOM).post("/rooms");
        long after = count();

        QuarkusTransaction.requiringNew().run(() -> records.forgetBodies(first.header("Location")));

        problem(organiser().header("Idempotency-Key", key).body(ROOM).post("/rooms"), 410, "idempotent-response-erased");
        assertThat(count()).isEqualTo(after);
    }

    @Test
    void aKeyBelongsToOneRequest() {
        String key = UUID.randomUUID().toString();
        organiser().header("Idempotency-Key", key).body(ROOM).post("/rooms").then().statusCode(201);

        problem(organiser().header("Idempotency-Key", key).body("{\"name\": \"Autre\", \"seats\": 1}").post("/rooms"), 422,
                "idempotency-key-reused");
    }

    @Test
    void aRefusedRequestMayBeCorrectedAndSentWithItsKey() {
        String key = UUID.randomUUID().toString();
        problem(organiser().header("Idempotency-Key", key).body("{\"name\": \"\", \"seats\": 1}").post("/rooms"), 400,
                "validation-failed");

        organiser().header("Idempotency-Key", key).body(ROOM).post("/rooms").then().statusCode(201);
    }

    @Test
    void aKeyIsNeededAndWellFormed() {
        RequestSpecification request = given().auth().oauth2(Tokens.organiser()).contentType("application/json").body(ROOM);

        problem(request.post("/rooms"), 400, "idempotency-key-missing");
        problem(request.header("Idempotency-Key", "short").post("/rooms"), 400, "idempotency-key-malformed");
    }

    @Test
    void oneKeySentManyTimesAtOnceCreatesOneResource() throws Exception {
        String key = UUID.randomUUID().toString();
        long before = count();

        List<Response> answers = atOnce(30,
                i -> organiser().header("Idempotency-Key", key).body(ROOM).post("/rooms"));

        assertThat(count()).isEqualTo(before + 1);
        assertThat(answers).extracting(Response::statusCode).contains(201).isSubsetOf(201, 409);
        assertThat(answers).filteredOn(answer -> answer.statusCode() == 201).extracting(Response::asString)
                .containsOnly(
                        answers.stream().filter(answer -> answer.statusCode() == 201).findFirst().orElseThrow().asString());
    }

    @Test
    void aListIsWalkedToItsEndWithoutGapsOrDoubles() {
        IntStream.range(0, 7).forEach(i -> organiser().body(ROOM).post("/rooms").then().statusCode(201));

        List<String> walked = new ArrayList<>();
        String address = "/rooms?limit=3";
        while (address != null) {
            Response page = given().urlEncodingEnabled(false).get(address);
            walked.addAll(page.path("items.id"));
            String link = page.header("Link");
            address = link == null ? null : link.replaceAll("^<([^>]*)>.*$", "$1");
        }

        assertThat(walked).doesNotHaveDuplicates().hasSize((int) count()).isSorted();
    }

    @Test
    void theLimitOfAListIsBounded() {
        problem(given().get("/rooms?limit=201"), 400, "validation-failed");
        problem(given().get("/rooms?limit=0"), 400, "validation-failed");
        problem(given().get("/rooms?cursor=bm90IGFuIGlk"), 400, "invalid-cursor");
    }

    @Test
    void theServiceDescribesItself() {
        given().get("/q/openapi?format=json").then().statusCode(200).body("openapi", containsString("3.1"));
        given().get("/asyncapi").then().statusCode(200).contentType(containsString("asyncapi"));
        given().get("/asyncapi/contracts/room.v1.schema.json").then().statusCode(200).body("type", equalTo("object"));
        problem(given().get("/asyncapi/contracts/nothing.json"), 404, "not-found");
        given().get("/q/health/ready").then().statusCode(200);
        given().get("/q/metrics").then().statusCode(200).body(containsString("encommun_outbox_waiting"));
    }

    static ValidatableResponse problem(Response response, int status, String type) {
        assertThat(response.asString()).doesNotContain("java.", "encommun.defaults", "jackson", "Exception");
        return response.then().statusCode(status).contentType("application/problem+json")
                .body("type", equalTo("urn:encommun:problem:" + type)).body("status", equalTo(status))
                .body("title", notNullValue()).body("detail", not(equalTo("")));
    }

    static RequestSpecification organiser() {
        return with(Tokens.organiser());
    }

    private static RequestSpecification with(String token) {
        RequestSpecification request = given().contentType("application/json");
        if (token != null) {
            request.auth().oauth2(token);
        }
        return request.headers("Idempotency-Key", UUID.randomUUID().toString()).config(RestAssured.config()
                .headerConfig(HeaderConfig.headerConfig().overwriteHeadersWithName("Idempotency-Key")));
    }

    private static Response patch(String token, UUID id, String etag, String body) {
        RequestSpecification request = given().auth().oauth2(token).contentType("application/merge-patch+json").body(body);
        return (etag == null ? request : request.header("If-Match", etag)).patch("/rooms/" + id);
    }

    private static long count() {
        long count = 0;
        String cursor = "";
        while (cursor != null) {
            Response page = given().urlEncodingEnabled(false).get("/rooms?limit=200" + cursor);
            count += page.<List<?>>path("items").size();
            String next = page.path("next");
            cursor = next == null ? null : "&cursor=" + next;
        }
        return count;
    }

    private static <T> List<T> atOnce(int times, IntFunction<T> task) throws Exception {
        var threads = Executors.newFixedThreadPool(times);
        try {
            List<Callable<T>> tasks = IntStream.range(0, times).<Callable<T>>mapToObj(i -> () -> task.apply(i))
                    .collect(Collectors.toList());
            List<T> results = new ArrayList<>();
            for (var future : threads.invokeAll(tasks)) {
                results.add(future.get());
            }
            return results;
        } finally {
            threads.shutdownNow();
        }
    }
}
