package org.encommun.local;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.UUID;

import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;

/** The packaged stack goes on after its broker or its database has failed, and loses nothing that it has acknowledged. */
@Timeout(600)
class InfrastructureIT {

    private static final Duration PATIENCE = Duration.ofMinutes(2);
    private static final ByteArrayOutputStream TERMINAL = new ByteArrayOutputStream();
    private static LocalStack stack;

    private final HttpClient client = HttpClient.newHttpClient();
    private final ObjectMapper mapper = new ObjectMapper();

    @BeforeAll
    static void start(@TempDir Path data) {
        stack = LocalStack.start(StackOptions.onFreePorts(data),
                Progress.on(new PrintStream(TERMINAL, true, StandardCharsets.UTF_8)));
    }

    @AfterAll
    static void stop() {
        if (stack != null) {
            stack.close();
        }
    }

    @Test
    void aKilledBrokerIsRestartedAndServicesPublishAgain() throws Exception {
        ProcessHandle killed = stack.broker();
        String brokers = stack.bootstrapServers();
        kill(killed);
        String registeredMeanwhile = register("Centre social du Canal");

        stack.awaitReady();

        assertThat(stack.broker()).isNotEqualTo(killed);
        assertThat(stack.bootstrapServers()).isEqualTo(brokers);
        assertThat(terminal()).contains("Kafka s'est arrêté (code 137)");
        assertThatEventServiceHearsOf(registeredMeanwhile);
        assertThatEventServiceHearsOf(register("Médiathèque du Canal"));
    }

    @Test
    void whatWasRegisteredWhileTheBrokerWasFrozenIsPublishedOnceItGoesOn() throws Exception {
        signal("STOP", stack.broker());
        String registeredMeanwhile = register("Association du Canal");

        signal("CONT", stack.broker());

        assertThatEventServiceHearsOf(registeredMeanwhile);
    }

    @Test
    void aKilledDatabaseIsStartedAgainWithWhatItHadAcknowledged() throws Exception {
        String event = draft();
        String database = stack.jdbcUrl("event-service");
        ProcessHandle killed = stack.postgreSql();
        kill(killed);

        stack.awaitReady();

        assertThat(stack.postgreSql()).isNotEqualTo(killed);
        assertThat(stack.jdbcUrl("event-service")).isEqualTo(database);
        assertThat(terminal()).contains("PostgreSQL (processus %d) s'est arrêté".formatted(killed.pid()))
                .contains("reprise après incident");
        assertThat(send(request("event-service", event).GET()).statusCode()).isEqualTo(200);
        assertThatEventServiceHearsOf(register("Commune du Canal"));
    }

    private static void kill(ProcessHandle process) {
        process.destroyForcibly();
        assertThat(process.onExit()).succeedsWithin(PATIENCE);
    }

    private static void signal(String name, ProcessHandle process) throws IOException, InterruptedException {
        assertThat(new ProcessBuilder("kill", "-" + name, Long.toString(process.pid())).start().waitFor()).isZero();
    }

    /** The path of a new event. */
    private String draft() throws Exception {
        Map<String, Object> details = Map.of("slug", "nec-" + UUID.randomUUID(), "title", "NEC local", "level", "LOCAL", "mode",
                "ON_SITE", "startsAt", "2036-11-24T14:00:00+01:00", "endsAt", "2036-11-24T17:00:00+01:00", "timeZone",
                "Europe/Paris", "communeCode", "63195", "registrationOpensAt", "2036-10-24T09:00:00+02:00",
                "registrationClosesAt", "2036-11-24T14:00:00+01:00");
        return "/events/" + id(post("event-service", "/events", details));
    }

    /** The id of a new actor of directory-service. */
    private String register(String name) throws Exception {
        return id(post("directory-service", "/directory/actors?createAnyway=true",
                Map.of("name", name, "kind", "ASSOCIATION", "communeCode", "63195")));
    }

    private String id(HttpResponse<String> response) throws IOException {
        assertThat(response.statusCode()).as(response.body()).isEqualTo(201);
        JsonNode created = mapper.readTree(response.body());
        return created.path("id").asText();
    }

    /** An actor can be an organiser once event-service has received it over the bus. */
    private void assertThatEventServiceHearsOf(String actor) throws Exception {
        String organisers = draft() + "/organisers";
        Map<String, Object> part = Map.of("actorId", actor, "role", "PARTNER", "agreement", "AGREED", "contributions",
                List.of("NETWORK"));
        long end = System.nanoTime() + PATIENCE.toNanos();
        HttpResponse<String> response = post("event-service", organisers, part);
        while (response.body().contains("unknown-reference") && System.nanoTime() < end) {
            Thread.sleep(250);
            response = post("event-service", organisers, part);
        }
        assertThat(response.statusCode()).as(response.body()).isEqualTo(201);
    }

    private HttpResponse<String> post(String service, String path, Map<String, Object> body) throws Exception {
        return send(request(service, path).header("Content-Type", "application/json")
                .header("Idempotency-Key", UUID.randomUUID().toString())
                .POST(BodyPublishers.ofString(mapper.writeValueAsString(body))));
    }

    private HttpResponse<String> send(HttpRequest.Builder request) throws Exception {
        return client.send(request.build(), BodyHandlers.ofString());
    }

    private static HttpRequest.Builder request(String service, String path) {
        return HttpRequest.newBuilder(URI.create(stack.address(service) + path)).timeout(PATIENCE).header("Authorization",
                "Bearer " + stack.tokens().token("organisatrice", Duration.ofHours(1)));
    }

    private static String terminal() {
        return TERMINAL.toString(StandardCharsets.UTF_8);
    }
}
