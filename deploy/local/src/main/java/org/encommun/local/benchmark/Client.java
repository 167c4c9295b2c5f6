package org.encommun.local.benchmark;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Duration;
import java.util.UUID;
import java.util.concurrent.CancellationException;

import org.encommun.embedded.TokenIssuer;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;

/** A client without retries: a retried request would not be one measurement. */
final class Client {

    private static final Duration LIFETIME = Duration.ofHours(2);
    private static final int ATTEMPTS = 200;

    private final HttpClient client = HttpClient.newHttpClient();
    private final ObjectMapper mapper = new ObjectMapper();
    private final URI base;
    private final String token;

    /** Somebody who is signed in and has no role of the platform. */
    Client(URI base, TokenIssuer tokens) {
        this(base, tokens.token("organiser", LIFETIME));
    }

    /** Whoever has the token. */
    Client(URI base, String token) {
        this.base = base;
        this.token = token;
    }

    /** Whoever runs the installation. */
    static Client administrator(URI base, TokenIssuer tokens) {
        return new Client(base, tokens.token("administration", LIFETIME, "admin"));
    }

    /** The machine of a partner network. */
    static Client machine(URI base, TokenIssuer tokens, String client) {
        return new Client(base, tokens.clientToken(client, LIFETIME, "network"));
    }

    byte[] get(String path) {
        return send(request(path).GET());
    }

    JsonNode read(String path) {
        return tree(get(path));
    }

    JsonNode send(String path, String mediaType, byte[] file) {
        return tree(send(request(path).header("Idempotency-Key", UUID.randomUUID().toString())
                .header("Content-Type", mediaType).POST(BodyPublishers.ofByteArray(file))));
    }

    JsonNode post(String path, Object body) {
        return tree(send(request(path).header("Idempotency-Key", UUID.randomUUID().toString())
                .header("Content-Type", "application/json").POST(json(body))));
    }

    /** Retries until the service knows what the body refers to. */
    void postUntilKnown(String path, Object body) {
        for (int attempt = 0; attempt < ATTEMPTS; attempt++) {
            HttpResponse<byte[]> answer = answer(request(path).header("Idempotency-Key", UUID.randomUUID().toString())
                    .header("Content-Type", "application/json").POST(json(body)));
            if (answer.statusCode() < 300) {
                return;
            }
            pause();
        }
        throw new IllegalStateException(path + ": never known");
    }

    void postTable(String path, String table) {
        String etag = answer(request(path).GET()).headers().firstValue("ETag").orElseThrow();
        send(request(path).header("If-Match", etag).header("Idempotency-Key", UUID.randomUUID().toString())
                .header("Content-Type", "text/csv; charset=UTF-8").POST(BodyPublishers.ofString(table)));
    }

    void patch(String path, Object body) {
        String etag = answer(request(path).GET()).headers().firstValue("ETag").orElseThrow();
        send(request(path).header("If-Match", etag).header("Content-Type", "application/merge-patch+json").method(
                "PATCH",
                json(body)));
    }

    private HttpRequest.Builder request(String path) {
        return HttpRequest.newBuilder(base.resolve(path)).header("Authorization", "Bearer " + token)
                .timeout(Duration.ofMinutes(1));
    }

    private HttpRequest.BodyPublisher json(Object body) {
        try {
            return body == null ? BodyPublishers.noBody() : BodyPublishers.ofByteArray(mapper.writeValueAsBytes(body));
        } catch (IOException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    private byte[] send(HttpRequest.Builder request) {
        HttpResponse<byte[]> answer = answer(request);
        if (answer.statusCode() >= 300) {
            throw new IllegalStateException(answer.request().method() + " " + answer.uri() + ": " + new String(answer.body()));
        }
        return answer.body();
    }

    private HttpResponse<byte[]> answer(HttpRequest.Builder request) {
        try {
            return client.send(request.build(), BodyHandlers.ofByteArray());
        } catch (IOException lost) {
            throw new IllegalStateException(lost);
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
            throw new CancellationException();
        }
    }

    private JsonNode tree(byte[] json) {
        try {
            return mapper.readTree(json);
        } catch (IOException unreadable) {
            throw new IllegalStateException(unreadable);
        }
    }

    static void pause() {
        try {
            Thread.sleep(100);
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
            throw new CancellationException();
        }
    }
}
