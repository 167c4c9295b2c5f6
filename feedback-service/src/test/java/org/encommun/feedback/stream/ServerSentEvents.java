package org.encommun.feedback.stream;

import static org.assertj.core.api.Assertions.assertThat;

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
import java.util.Optional;
import java.util.UUID;

import org.encommun.feedback.FeedbackFixture;

/** The stream of an event as a dashboard receives it, line by line. */
final class ServerSentEvents {

    private final HttpResponse<InputStream> response;

    private ServerSentEvents(HttpRequest.Builder request) throws IOException, InterruptedException {
        response = HttpClient.newHttpClient().send(
                request.timeout(Duration.ofSeconds(30)).header("Accept", "text/event-stream").build(),
                BodyHandlers.ofInputStream());
    }

    static ServerSentEvents follow(URI service, UUID event, String since) throws IOException, InterruptedException {
        return new ServerSentEvents(HttpRequest.newBuilder(address(service, event, "?since=" + since)));
    }

    static ServerSentEvents resume(URI service, UUID event, String lastEventId) throws IOException, InterruptedException {
        return new ServerSentEvents(HttpRequest.newBuilder(address(service, event, "")).header("Last-Event-ID", lastEventId));
    }

    private static URI address(URI service, UUID event, String query) {
        return service.resolve(FeedbackFixture.of(event) + "/stream" + query);
    }

    Optional<String> contentType() {
        return response.headers().firstValue("Content-Type");
    }

    /** The lines of the first frame as they were sent, without the empty line that ends it; then disconnects. */
    List<String> firstFrame() throws IOException {
        try (BufferedReader lines = lines()) {
            return frame(lines);
        }
    }

    /** The ids of the next frames with a fact; disconnects when it has as many as wanted. */
    List<String> ids(String fact, int wanted) throws IOException {
        List<String> ids = new ArrayList<>();
        try (BufferedReader lines = lines()) {
            while (ids.size() < wanted) {
                List<String> frame = frame(lines);
                if (field(frame, "event").contains(fact)) {
                    ids.add(field(frame, "id"));
                }
            }
        }
        return ids;
    }

    private static List<String> frame(BufferedReader lines) throws IOException {
        List<String> frame = new ArrayList<>();
        for (String line = lines.readLine(); !"".equals(line); line = lines.readLine()) {
            assertThat(line).as("the stream goes on").isNotNull();
            frame.add(line);
        }
        return frame;
    }

    private static String field(List<String> frame, String name) {
        return frame.stream().filter(line -> line.startsWith(name + ":"))
                .map(line -> line.substring(name.length() + 1).strip()).findFirst().orElse("");
    }

    private BufferedReader lines() {
        return new BufferedReader(new InputStreamReader(response.body(), StandardCharsets.UTF_8));
    }
}
