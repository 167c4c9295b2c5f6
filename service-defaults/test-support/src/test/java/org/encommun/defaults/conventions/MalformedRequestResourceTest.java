package org.encommun.defaults.conventions;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.encommun.defaults.conventions.RoomFixture.problem;
import static org.hamcrest.Matchers.containsString;

import java.io.IOException;
import java.net.URI;
import java.util.UUID;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import io.quarkus.test.common.http.TestHTTPResource;
import io.quarkus.test.junit.QuarkusTest;

@QuarkusTest
class MalformedRequestResourceTest {

    @TestHTTPResource
    URI service;

    @ParameterizedTest
    @ValueSource(strings = {"/rooms/%zz", "/rooms?limit=%z", "/rooms|x", "/rooms%", "/rooms/%00"})
    void malformedAddressIsAProblem(String address) throws IOException {
        assertProblem(RawConnection.answer(service, "GET " + address + " HTTP/1.1", "Host: localhost"), 400,
                "malformed-address");
    }

    @ParameterizedTest
    @ValueSource(strings = {"Host: a b", "Host: [::1", "Host: localhost:port", "Host: localhost:99999999", "Host: a/b",
            "Host: localhost\r\nHost: autre.example", "X-No-Host: 1"})
    void malformedHostIsAProblem(String header) throws IOException {
        assertProblem(RawConnection.answer(service, "GET /rooms HTTP/1.1", header), 400, "malformed-host");
    }

    @Test
    void malformedHostOverHttp10IsAProblem() throws IOException {
        assertProblem(RawConnection.answer(service, "GET /rooms HTTP/1.0", "Host: a b"), 400, "malformed-host");
    }

    @Test
    void longAddressIsAProblem() throws IOException {
        for (int length : new int[]{8_000, 100_000}) {
            assertProblem(RawConnection.answer(service, "GET /rooms?cursor=" + "a".repeat(length) + " HTTP/1.1",
                    "Host: localhost"), 414, "address-too-long");
        }
        assertThat(RawConnection.answer(service, "GET /rooms?x=" + "a".repeat(7_900) + " HTTP/1.1", "Host: localhost"))
                .startsWith("HTTP/1.1 200 ");
    }

    @Test
    void largeHeadersAreAProblem() throws IOException {
        for (int length : new int[]{16_000, 100_000}) {
            assertProblem(
                    RawConnection.answer(service, "GET /rooms HTTP/1.1", "Host: localhost", "X-Long: " + "a".repeat(length)),
                    431, "headers-too-large");
        }
    }

    @Test
    void pathThatDoesNotBeginWithASlashIsAProblem() throws IOException {
        assertProblem(RawConnection.answer(service, "GET rooms HTTP/1.1", "Host: localhost"), 404, "not-found");
    }

    @Test
    void refusalIsReadableForPagesOfOtherOrigins() {
        given().header("Origin", "https://ailleurs.example").header("X-Long", "a".repeat(16_000)).get("/rooms").then()
                .statusCode(431).header("Access-Control-Allow-Origin", "https://ailleurs.example");
    }

    @Test
    void refusalIsInTheLanguageOfTheClient() throws IOException {
        assertThat(RawConnection.answer(service, "GET /rooms/%zz HTTP/1.1", "Host: localhost", "Accept-Language: en"))
                .contains("Malformed address");
    }

    @Test
    void nulInAQueryParameterIsAnInvalidCharacter() {
        problem(given().urlEncodingEnabled(false).get("/notices?words=a%00b"), 400, "invalid-character");
    }

    @Test
    void methodThatAnAddressDoesNotTakeIsRefusedWithThoseThatItTakes() {
        problem(given().put("/rooms"), 405, "method-not-allowed").header("Allow", "GET, HEAD, OPTIONS, POST");
        problem(given().delete("/rooms"), 405, "method-not-allowed").header("Allow", "GET, HEAD, OPTIONS, POST");
        problem(given().request("PROPFIND", "/rooms/" + UUID.randomUUID()), 405, "method-not-allowed")
                .header("Allow", "DELETE, GET, HEAD, OPTIONS, PATCH");
        problem(given().post("/notices/1"), 405, "method-not-allowed").header("Allow", "DELETE, OPTIONS, PATCH, PUT");
        problem(given().get("/notices/1/picture"), 405, "method-not-allowed").header("Allow", "OPTIONS, PATCH");
    }

    @Test
    void optionsNamesTheMethodsOfTheAddress() {
        given().options("/rooms").then().statusCode(200).header("Allow", "GET, HEAD, OPTIONS, POST");
        given().options("/rooms/feed").then().statusCode(200).header("Allow", "GET, HEAD, OPTIONS");
        given().options("/rooms/" + UUID.randomUUID()).then().statusCode(200)
                .header("Allow", "DELETE, GET, HEAD, OPTIONS, PATCH");
        given().options("/notices/1/").then().statusCode(200).header("Allow", "DELETE, OPTIONS, PATCH, PUT");
        problem(given().options("/nowhere"), 404, "not-found");
        problem(given().options("/rooms/1/2/3"), 404, "not-found");
    }

    @Test
    void pageOfAnotherOriginMaySendAPreflightRequest() {
        given().header("Origin", "https://ailleurs.example").header("Access-Control-Request-Method", "PATCH")
                .options("/rooms/1")
                .then().statusCode(200).header("Access-Control-Allow-Methods", containsString("PATCH"));
    }

    @Test
    void headIsAllowedWhereGetIs() {
        given().head("/rooms").then().statusCode(200);
    }

    @ParameterizedTest
    @ValueSource(strings = {"/rooms", "/rooms/feed", "/nowhere", "/q/health/ready", "/q/openapi", "/asyncapi"})
    void traceIsRefusedEverywhere(String address) {
        problem(given().request("TRACE", address), 405, "method-not-allowed");
        assertThat(given().request("TRACE", address).headers().hasHeaderWithName("Allow")).isTrue();
    }

    private static void assertProblem(String answer, int status, String type) {
        assertThat(answer).startsWith("HTTP/1.").contains(" " + status + " ").contains("application/problem+json")
                .contains("\"type\":\"urn:encommun:problem:" + type + "\"").doesNotContain("xception");
    }
}
