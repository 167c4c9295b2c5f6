package org.encommun.defaults.conventions;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.notNullValue;

import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.function.IntFunction;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

import org.encommun.testing.Tokens;

import io.restassured.RestAssured;
import io.restassured.config.HeaderConfig;
import io.restassured.response.Response;
import io.restassured.response.ValidatableResponse;
import io.restassured.specification.RequestSpecification;

/** What the tests of the conventions share: a room, callers, and requests. */
final class RoomFixture {

    static final String ROOM = """
            {"name": "Salle d'étude", "seats": 12}""";

    private RoomFixture() {}

    /** The response is a problem document of this type, without a word of Java. */
    static ValidatableResponse problem(Response response, int status, String type) {
        assertThat(response.asString()).doesNotContain("java.", "encommun.defaults", "jackson", "Exception");
        return response.then().statusCode(status).contentType("application/problem+json")
                .body("type", equalTo("urn:encommun:problem:" + type)).body("status", equalTo(status))
                .body("title", notNullValue()).body("detail", not(equalTo("")));
    }

    static RequestSpecification organiser() {
        return with(Tokens.organiser());
    }

    static RequestSpecification with(String token) {
        RequestSpecification request = given().contentType("application/json");
        if (token != null) {
            request.auth().oauth2(token);
        }
        return request.headers("Idempotency-Key", UUID.randomUUID().toString()).config(RestAssured.config()
                .headerConfig(HeaderConfig.headerConfig().overwriteHeadersWithName("Idempotency-Key")));
    }

    static Response patch(String token, UUID id, String etag, String body) {
        RequestSpecification request = given().auth().oauth2(token).contentType("application/merge-patch+json").body(body);
        return (etag == null ? request : request.header("If-Match", etag)).patch("/rooms/" + id);
    }

    static long count() {
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

    static <T> List<T> atOnce(int times, IntFunction<T> task) throws Exception {
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
