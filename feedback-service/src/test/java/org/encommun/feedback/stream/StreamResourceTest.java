package org.encommun.feedback.stream;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;

import org.encommun.testing.Bus;
import org.encommun.testing.Tokens;
import org.junit.jupiter.api.Test;

import io.quarkus.test.common.http.TestHTTPResource;
import io.quarkus.test.junit.QuarkusTest;

@QuarkusTest
class StreamResourceTest {

    @TestHTTPResource
    URI service;

    @Test
    void framesHoldOnlyFieldsOfTheStandard() throws Exception {
        UUID event = event();
        String position = given().get("/feedback/events/" + event + "/statistics").path("streamPosition");
        openBoard(event);

        HttpResponse<InputStream> response = follow(event, position);
        List<String> frame = firstFrame(response);

        assertThat(response.headers().firstValue("Content-Type")).hasValue("text/event-stream");
        assertThat(frame).filteredOn(line -> !line.startsWith(":")).extracting(line -> line.substring(0, line.indexOf(':')))
                .containsExactlyInAnyOrder("id", "event", "retry", "data");
        assertThat(frame).filteredOn(line -> line.startsWith("data:")).singleElement().asString()
                .startsWith("data:{").endsWith("}").contains("L’été « à Lezoux »");
        assertThat(frame).filteredOn(line -> line.startsWith("retry:")).singleElement().asString().matches("retry:[0-9]{4}");
    }

    private HttpResponse<InputStream> follow(UUID event, String since) throws Exception {
        URI address = service.resolve("/feedback/events/" + event + "/stream?since=" + since);
        return HttpClient.newHttpClient().send(HttpRequest.newBuilder(address).timeout(Duration.ofSeconds(30))
                .header("Accept", "text/event-stream").build(), BodyHandlers.ofInputStream());
    }

    /** The lines of the first frame as they were sent, without the empty line that ends it. */
    private static List<String> firstFrame(HttpResponse<InputStream> response) throws IOException {
        List<String> lines = new ArrayList<>();
        try (BufferedReader reader = new BufferedReader(new InputStreamReader(response.body(), StandardCharsets.UTF_8))) {
            for (String line = reader.readLine(); line != null && !line.isEmpty(); line = reader.readLine()) {
                lines.add(line);
            }
        }
        return lines;
    }

    private static void openBoard(UUID event) {
        given().auth().oauth2(Tokens.organiser(event)).contentType("application/json; charset=UTF-8")
                .header("Idempotency-Key", UUID.randomUUID()).body("{\"title\": \"L’été « à Lezoux »\"}")
                .post("/feedback/events/" + event + "/boards").then().statusCode(201);
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
}
