package org.encommun.defaults.conventions;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.encommun.defaults.conventions.RoomFixture.count;
import static org.encommun.defaults.conventions.RoomFixture.organiser;
import static org.encommun.defaults.conventions.RoomFixture.problem;
import static org.hamcrest.Matchers.equalTo;

import java.io.ByteArrayInputStream;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.util.UUID;
import java.util.stream.Stream;

import org.encommun.testing.Tokens;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

import io.quarkus.test.common.http.TestHTTPResource;
import io.quarkus.test.junit.QuarkusTest;

@QuarkusTest
class ProblemResourceTest {

    @TestHTTPResource
    URI service;

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
}
