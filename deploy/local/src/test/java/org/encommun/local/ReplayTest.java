package org.encommun.local;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;

class ReplayTest {

    @TempDir
    Path data;

    private final ByteArrayOutputStream out = new ByteArrayOutputStream();
    private final ByteArrayOutputStream err = new ByteArrayOutputStream();
    private HttpServer service;

    @BeforeEach
    void start() throws IOException {
        service = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        service.start();
    }

    @AfterEach
    void stop() {
        service.stop(0);
    }

    @Test
    void theNumberOfReplayedEventsIsPrinted() {
        service.createContext("/dead-letters/replay", exchange -> answer(exchange, 200, "{\"replayed\": 3}"));

        assertThat(replay()).isZero();

        assertThat(out.toString(StandardCharsets.UTF_8)).contains("event-service : 3 message(s)");
    }

    @Test
    void aRefusalOfTheServiceIsReportedInOneLine() {
        service.createContext("/dead-letters/replay", exchange -> answer(exchange, 503, "{\n}"));

        assertThat(replay()).isEqualTo(1);

        assertThat(err.toString(StandardCharsets.UTF_8)).contains("503").hasLineCount(1);
    }

    @Test
    void anUnreachableServiceIsReportedInOneLine() {
        service.stop(0);

        assertThat(replay()).isEqualTo(1);

        assertThat(err.toString(StandardCharsets.UTF_8)).contains("ne répond pas").hasLineCount(1);
    }

    private static void answer(HttpExchange exchange, int status, String body) throws IOException {
        try (exchange) {
            exchange.sendResponseHeaders(status, body.length());
            exchange.getResponseBody().write(body.getBytes(StandardCharsets.UTF_8));
        }
    }

    private int replay() {
        PrintStream terminal = new PrintStream(out, true, StandardCharsets.UTF_8);
        Refusals refusals = new Refusals(new PrintStream(err, true, StandardCharsets.UTF_8));
        return refusals.guard(new Replay(terminal)).execute("event-service", "--data", data.toString(), "--port-base",
                Integer.toString(service.getAddress().getPort()));
    }
}
