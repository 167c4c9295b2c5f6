package org.encommun.local.demo;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublisher;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Duration;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.CancellationException;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;

/**
 * A client with safe retries: it repeats a request, with the same Idempotency-Key, while there is no response or the response
 * says that a service has not yet received an event of another one.
 */
final class Api {

    /**
     * Problems that pass by waiting: a service is unavailable, is still processing the request, or has not yet received an
     * event.
     */
    private static final Set<String> PASSING = Set.of("unavailable", "internal-error", "idempotency-key-in-use",
            "concurrent-change",
            "unknown-reference", "not-found", "team-unknown", "role-missing", "device-key-refused", "teams-unconfirmed",
            "answer-code-unknown", "not-representative", "lead-unconfirmed",
            "not-checked-in", "stale-version");
    private static final String CONTENT_TYPE = "Content-Type";
    private static final Duration PATIENCE = Duration.ofMinutes(2);
    private static final Duration PAUSE = Duration.ofMillis(250);

    private final HttpClient client = HttpClient.newBuilder().connectTimeout(Duration.ofSeconds(5)).build();
    private final ObjectMapper mapper = new ObjectMapper();

    /**
     * A successful response.
     *
     * @param body {@code null} where there is none
     * @param etag {@code null} where there is none
     */
    record Answer(JsonNode body, String etag) {

        String id() {
            return body.path("id").asText();
        }
    }

    /** A refusal that waiting does not resolve, or a timeout. */
    static final class Refused extends RuntimeException {

        private static final long serialVersionUID = 1L;
        private final String problem;

        Refused(String request, String problem) {
            super(request + ": " + problem);
            this.problem = problem;
        }

        boolean is(String slug) {
            return problem.equals(slug);
        }
    }

    Answer get(URI address, Map<String, String> headers) {
        return untilAnswered(HttpRequest.newBuilder(address).GET(), headers);
    }

    /** @param body sent as JSON; {@code null} for none */
    Answer post(URI address, Map<String, String> headers, Object body) {
        return untilAnswered(HttpRequest.newBuilder(address).header("Idempotency-Key", UUID.randomUUID().toString())
                .POST(publisher(body)), headers);
    }

    /** Sends a file. */
    Answer post(URI address, Map<String, String> headers, String mediaType, byte[] file) {
        return untilAnswered(HttpRequest.newBuilder(address).header("Idempotency-Key", UUID.randomUUID().toString())
                .header(CONTENT_TYPE, mediaType).POST(BodyPublishers.ofByteArray(file)), headers);
    }

    /**
     * Reads, and changes what was read, until there is a response. A change whose response was lost is repeated, with the same
     * result.
     */
    void change(String method, URI address, Map<String, String> headers, Object body) {
        change(method, address, address, headers, body);
    }

    /**
     * As {@link #change(String, URI, Map, Object)}, where what is read is at another address.
     *
     * @param read the address of what the change is based on
     */
    void change(String method, URI read, URI address, Map<String, String> headers, Object body) {
        long end = System.nanoTime() + PATIENCE.toNanos();
        while (!tryChange(method, address, headers, get(read, headers).etag(), body)) {
            if (System.nanoTime() > end) {
                throw new Refused(method + " " + address, "no answer");
            }
            pause();
        }
    }

    /**
     * Changes what was read before, once: on a conflict, the caller reads again and decides.
     *
     * @param etag {@code null} for what does not exist yet
     */
    boolean tryChange(String method, URI address, Map<String, String> headers, String etag, Object body) {
        HttpRequest.Builder request = HttpRequest.newBuilder(address).method(method, publisher(body));
        if (etag != null) {
            request.header("If-Match", etag);
        }
        try {
            answer(request, headers);
            return true;
        } catch (IOException lost) {
            return false;
        } catch (Refused refused) {
            if (PASSING.contains(refused.problem)) {
                return false;
            }
            throw refused;
        }
    }

    private BodyPublisher publisher(Object body) {
        try {
            return body == null ? BodyPublishers.noBody() : BodyPublishers.ofString(mapper.writeValueAsString(body));
        } catch (JsonProcessingException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    private Answer untilAnswered(HttpRequest.Builder request, Map<String, String> headers) {
        long end = System.nanoTime() + PATIENCE.toNanos();
        while (true) {
            try {
                return answer(request, headers);
            } catch (IOException lost) {
                if (System.nanoTime() > end) {
                    throw new Refused(request.build().uri().toString(), "no answer: " + lost);
                }
            } catch (Refused refused) {
                if (!PASSING.contains(refused.problem) || System.nanoTime() > end) {
                    throw refused;
                }
            }
            pause();
        }
    }

    private Answer answer(HttpRequest.Builder request, Map<String, String> headers) throws IOException {
        HttpRequest.Builder complete = request.copy().timeout(Duration.ofSeconds(20));
        if (request.build().headers().firstValue(CONTENT_TYPE).isEmpty()) {
            boolean patch = request.build().method().equals("PATCH");
            complete.header(CONTENT_TYPE, patch ? "application/merge-patch+json" : "application/json");
        }
        headers.forEach(complete::header);
        HttpRequest sent = complete.build();
        try {
            HttpResponse<String> response = client.send(sent, BodyHandlers.ofString());
            JsonNode body = response.body().isEmpty() ? null : mapper.readTree(response.body());
            if (response.statusCode() >= 300) {
                String type = body == null ? "status " + response.statusCode() : body.path("type").asText();
                throw new Refused(sent.method() + " " + sent.uri(), type.substring(type.lastIndexOf(':') + 1));
            }
            return new Answer(body, response.headers().firstValue("ETag").orElse(null));
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
            throw new CancellationException();
        }
    }

    static void pause() {
        try {
            Thread.sleep(PAUSE.toMillis());
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
            throw new CancellationException();
        }
    }
}
