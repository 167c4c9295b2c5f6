package org.encommun.local;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.stream.Stream;

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
    void whatBecameOfEachMessageIsPrinted() {
        service.createContext("/dead-letters",
                exchange -> answer(exchange, 200, exchange.getRequestURI().getQuery().contains("cursor")
                        ? page("1-8", null)
                        : page("0-7", "abc")));
        service.createContext("/dead-letters/0-7/replay", exchange -> answer(exchange, 200, "{\"outcome\": \"PROCESSED\"}"));
        service.createContext("/dead-letters/1-8/replay",
                exchange -> answer(exchange, 200, "{\"outcome\": \"REFUSED\", \"cause\": \"the state is not JSON\"}"));

        assertThat(replay()).isEqualTo(1);

        assertThat(out.toString(StandardCharsets.UTF_8)).contains("0-7  encommun.actor.v1  mairie : pris en compte")
                .contains("1-8  encommun.actor.v1  mairie : toujours refusé (the state is not JSON)")
                .contains("event-service : 1 message(s) redonné(s), 1 de côté.");
    }

    @Test
    void onlyTheMessageThatIsNamedIsReplayed() {
        service.createContext("/dead-letters", exchange -> answer(exchange, 200, page("0-7", null)));
        service.createContext("/dead-letters/0-7/replay", exchange -> answer(exchange, 200, "{\"outcome\": \"SUPERSEDED\"}"));

        assertThat(replay("0-7")).isZero();
        assertThat(replay("0-9")).isEqualTo(1);

        assertThat(out.toString(StandardCharsets.UTF_8)).contains("0-7  encommun.actor.v1  mairie : sans objet")
                .doesNotContain("0-9");
        assertThat(err.toString(StandardCharsets.UTF_8)).contains("« 0-9 »").hasLineCount(1);
    }

    @Test
    void messagesAreListedWithoutBeingReplayed() {
        service.createContext("/dead-letters", exchange -> answer(exchange, 200, page("0-7", null)));

        assertThat(replay("--list")).isZero();

        assertThat(out.toString(StandardCharsets.UTF_8)).contains("the state does not fit at name")
                .contains("event-service : 1 message(s) de côté.");
    }

    private static String page(String id, String next) {
        return """
                {"items": [{"id": "%s", "topic": "encommun.actor.v1", "key": "mairie", "cause": "the state does not fit at name",
                            "keptAt": "2026-11-28T09:30:00Z"}]%s}"""
                .formatted(id, next == null ? "" : ", \"next\": \"" + next + "\"");
    }

    @Test
    void aRefusalOfTheServiceIsReportedInOneLine() {
        service.createContext("/dead-letters", exchange -> answer(exchange, 503, "{\n}"));

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

    private int replay(String... more) {
        PrintStream terminal = new PrintStream(out, true, StandardCharsets.UTF_8);
        Refusals refusals = new Refusals(new PrintStream(err, true, StandardCharsets.UTF_8));
        return refusals.guard(new Replay(terminal)).execute(Stream
                .concat(Stream.of("event-service", "--data", data.toString(), "--port-base",
                        Integer.toString(service.getAddress().getPort())), Stream.of(more))
                .toArray(String[]::new));
    }
}
