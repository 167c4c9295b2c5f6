package org.encommun.defaults.conventions;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.logging.Handler;
import java.util.logging.Level;
import java.util.logging.LogRecord;
import java.util.logging.Logger;

import org.encommun.testing.Tokens;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import io.quarkus.test.common.http.TestHTTPResource;
import io.quarkus.test.junit.QuarkusTest;

@QuarkusTest
class RequestBodyResourceTest {

    private static final String ROOM = "{\"name\": \"Salle\", \"seats\": 12}";

    private final Log log = new Log();

    @TestHTTPResource
    URI service;

    @BeforeEach
    void listen() {
        Logger.getLogger("").addHandler(log);
    }

    @AfterEach
    void listenNoMore() {
        Logger.getLogger("").removeHandler(log);
    }

    @Test
    void bodyThatStopsArrivingIsAProblemAndOneLineOfTheLog() throws IOException {
        try (RawConnection connection = post(100, "application/json").send("{\"name\": ")) {
            String answer = connection.readToEnd();

            assertThat(answer).startsWith("HTTP/1.1 408 ").contains("urn:encommun:problem:body-stalled");
        }
        assertThat(log.of("http")).containsExactly("INFO status=408 type=body-stalled method=POST");
        assertThat(log.withStackTrace()).isEmpty();
    }

    @Test
    void bodyThatIsCutOffIsOneLineOfTheLog() throws IOException {
        post(100, "application/json").send("{\"name\": ").close();

        await().atMost(Duration.ofSeconds(20)).untilAsserted(() -> assertThat(log.of("http")).containsExactly(
                "INFO the client closed the connection before the request was complete: method=POST"));
        assertThat(log.withStackTrace()).isEmpty();
    }

    @Test
    void bodyThatArrivesSlowlyIsRead() throws Exception {
        try (RawConnection connection = post(ROOM.length(), "application/json")) {
            for (String part : ROOM.split("(?<=[ ,:])")) {
                connection.send(part);
                Thread.sleep(300);
            }

            assertThat(connection.readToEnd()).startsWith("HTTP/1.1 201 ");
        }
    }

    @Test
    void stalledBodiesHoldNoWorker() throws IOException {
        List<RawConnection> stalled = new ArrayList<>();
        for (int i = 0; i < 60; i++) {
            stalled.add(post(100, "application/json").send("{\"name\": "));
        }

        given().get("/rooms?limit=1").then().statusCode(200);

        for (RawConnection connection : stalled) {
            assertThat(connection.readToEnd()).startsWith("HTTP/1.1 408 ");
            connection.close();
        }
    }

    @Test
    void connectionIsCutWhenHeadersStopArriving() throws IOException {
        try (RawConnection connection = new RawConnection(service).send("GET /rooms HTTP/1.1\r\nHost: local")) {
            assertThat(connection.readToEnd()).isEmpty();
        }
    }

    @Test
    void expectContinueIsAnsweredOnce() throws IOException {
        try (RawConnection connection = post(ROOM.length(), "application/json\r\nExpect: 100-continue").send(ROOM)) {
            assertThat(connection.readToEnd().split("HTTP/1.1 ")).hasSize(3).satisfies(parts -> {
                assertThat(parts[1]).startsWith("100 ");
                assertThat(parts[2]).startsWith("201 ");
            });
        }
    }

    @Test
    void bodyInChunksIsRead() throws IOException {
        try (RawConnection connection = start("application/json").send("Transfer-Encoding: chunked\r\n\r\n")) {
            connection.send("5\r\n" + ROOM.substring(0, 5) + "\r\n");
            connection.send(Integer.toHexString(ROOM.length() - 5) + "\r\n" + ROOM.substring(5) + "\r\n0\r\n\r\n");

            assertThat(connection.readToEnd()).startsWith("HTTP/1.1 201 ");
        }
    }

    @Test
    void clientThatPrefersHttp2IsAnswered() throws Exception {
        HttpClient client = HttpClient.newBuilder().version(HttpClient.Version.HTTP_2).build();
        HttpRequest read = HttpRequest.newBuilder(service.resolve("/rooms?limit=1")).build();
        HttpRequest create = HttpRequest.newBuilder(service.resolve("/rooms")).header("Content-Type", "application/json")
                .header("Authorization", "Bearer " + Tokens.organiser())
                .header("Idempotency-Key", UUID.randomUUID().toString()).POST(BodyPublishers.ofString(ROOM)).build();

        assertThat(client.send(read, BodyHandlers.ofString()).statusCode()).isEqualTo(200);
        assertThat(client.send(create, BodyHandlers.ofString()).statusCode()).isEqualTo(201);
    }

    @Test
    void formIsAnUnsupportedMediaType() {
        given().auth().oauth2(Tokens.organiser()).header("Idempotency-Key", UUID.randomUUID()).multiPart("name", "Salle")
                .post("/rooms").then().statusCode(415);
        given().auth().oauth2(Tokens.organiser()).header("Idempotency-Key", UUID.randomUUID()).formParam("name", "Salle")
                .post("/rooms").then().statusCode(415);
    }

    private RawConnection post(int length, String mediaType) throws IOException {
        return start(mediaType).send("Content-Length: " + length + "\r\n\r\n");
    }

    private RawConnection start(String mediaType) throws IOException {
        return new RawConnection(service).send("POST /rooms HTTP/1.1\r\nHost: localhost\r\nConnection: close\r\nContent-Type: "
                + mediaType + "\r\nIdempotency-Key: " + UUID.randomUUID() + "\r\nAuthorization: Bearer " + Tokens.organiser()
                + "\r\n");
    }

    private static final class Log extends Handler {

        private final List<LogRecord> records = new CopyOnWriteArrayList<>();

        @Override
        public void publish(LogRecord line) {
            records.add(line);
        }

        /** The lines logged by the HTTP layer and its error responses. */
        List<String> of(String layer) {
            return records.stream().filter(line -> line.getLoggerName().startsWith("org.encommun.defaults." + layer)
                    || line.getLoggerName().startsWith("org.encommun.defaults.problem")
                    || line.getLoggerName().startsWith("io.quarkus." + layer)
                    || line.getLoggerName().startsWith("io.quarkiverse")).map(line -> line.getLevel() + " " + text(line))
                    .toList();
        }

        List<LogRecord> withStackTrace() {
            return records.stream()
                    .filter(line -> line.getThrown() != null || line.getLevel().intValue() >= Level.SEVERE.intValue())
                    .filter(line -> !line.getLoggerName().startsWith("org.apache.kafka")).toList();
        }

        private static String text(LogRecord line) {
            return line.getParameters() == null ? line.getMessage() : String.format(line.getMessage(), line.getParameters());
        }

        @Override
        public void flush() {
            // nothing is buffered
        }

        @Override
        public void close() {
            // nothing to close
        }
    }
}
