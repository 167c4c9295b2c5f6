package org.encommun.local;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;

import org.junit.jupiter.api.Test;

import com.sun.net.httpserver.HttpServer;

class DeadLetterWatchTest {

    private static final List<Integer> COUNTS = List.of(0, 2, 2, 1, 3);

    @Test
    void eachNewMessageThatWasPutAsideIsToldOnce() throws Exception {
        AtomicInteger asked = new AtomicInteger();
        CountDownLatch all = new CountDownLatch(COUNTS.size() + 1);
        HttpServer service = service(asked, all);
        ByteArrayOutputStream terminal = new ByteArrayOutputStream();
        var process = new ServiceProcess(new Replica(Service.EVENT, 0, service.getAddress().getPort()), Path.of("none"),
                Map.of(),
                new LogFile(Path.of("none")));

        try (DeadLetterWatch watch = new DeadLetterWatch(List.of(process), Duration.ofMillis(10),
                Progress.on(new PrintStream(terminal, true, StandardCharsets.UTF_8)))) {
            watch.start();
            assertThat(all.await(30, TimeUnit.SECONDS)).isTrue();
        } finally {
            service.stop(0);
        }

        assertThat(terminal.toString(StandardCharsets.UTF_8).lines()).hasSize(2).first().asString()
                .endsWith("event-service a 2 message(s) de côté ; voyez deploy/replay event-service --list.");
        assertThat(terminal.toString(StandardCharsets.UTF_8)).contains("event-service a 3 message(s)");
    }

    private static HttpServer service(AtomicInteger asked, CountDownLatch all) throws IOException {
        HttpServer service = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        service.createContext("/q/health/well", exchange -> {
            int count = COUNTS.get(Math.min(asked.getAndIncrement(), COUNTS.size() - 1));
            byte[] body = "{\"checks\": [{\"name\": \"Bus\", \"data\": {\"deadLetters\": %d}}]}".formatted(count).getBytes();
            try (exchange) {
                exchange.sendResponseHeaders(200, body.length);
                exchange.getResponseBody().write(body);
            }
            all.countDown();
        });
        service.start();
        return service;
    }
}
