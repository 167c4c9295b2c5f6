package org.encommun.local.directory;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublisher;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.UUID;

import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;

/** Requests of one caller to directory-service. A response that is no success fails the test. */
final class Requests {

    private static final ObjectMapper MAPPER = new ObjectMapper()
            .configure(DeserializationFeature.USE_BIG_DECIMAL_FOR_FLOATS, true);
    private static final Duration PATIENCE = Duration.ofMinutes(1);

    private final HttpClient client;
    private final URI base;
    private final String token;

    Requests(URI base) {
        this(HttpClient.newHttpClient(), base, null);
    }

    private Requests(HttpClient client, URI base, String token) {
        this.client = client;
        this.base = base;
        this.token = token;
    }

    /** The same with a token. */
    Requests as(String other) {
        return new Requests(client, base, other);
    }

    JsonNode get(String path) {
        return tree(send(request(path).GET()).body());
    }

    String text(String path) {
        return new String(send(request(path).GET()).body(), StandardCharsets.UTF_8);
    }

    JsonNode post(String path, Object body) {
        return post(path, "application/json", json(body));
    }

    JsonNode post(String path, String mediaType, BodyPublisher body) {
        return tree(send(request(path).header("Content-Type", mediaType)
                .header("Idempotency-Key", UUID.randomUUID().toString()).POST(body)).body());
    }

    /**
     * @param ifMatch {@code null} for what does not exist yet
     * @return the new version
     */
    String put(String path, String ifMatch, Object body) {
        HttpRequest.Builder request = request(path).header("Content-Type", "application/json").PUT(json(body));
        return version(send(ifMatch == null ? request : request.header("If-Match", ifMatch)));
    }

    void delete(String path, String ifMatch) {
        send(request(path).header("If-Match", ifMatch).DELETE());
    }

    private static String version(HttpResponse<byte[]> response) {
        return response.headers().firstValue("ETag").orElseThrow();
    }

    private HttpRequest.Builder request(String path) {
        HttpRequest.Builder request = HttpRequest.newBuilder(base.resolve(path)).timeout(PATIENCE);
        return token == null ? request : request.header("Authorization", "Bearer " + token);
    }

    private HttpResponse<byte[]> send(HttpRequest.Builder request) {
        try {
            HttpResponse<byte[]> response = client.send(request.build(), BodyHandlers.ofByteArray());
            assertThat(response.statusCode()).as("%s: %s", response, new String(response.body(), StandardCharsets.UTF_8))
                    .isBetween(200, 299);
            return response;
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(interrupted);
        }
    }

    static BodyPublisher json(Object body) {
        return BodyPublishers.ofString(MAPPER.valueToTree(body).toString());
    }

    static JsonNode tree(byte[] json) {
        try {
            return MAPPER.readTree(json);
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }
}
