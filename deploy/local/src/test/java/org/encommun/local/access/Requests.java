package org.encommun.local.access;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Duration;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;

import org.encommun.local.LocalStack;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;

/** Requests to the services of a stack. */
final class Requests {

    private static final Duration PATIENCE = Duration.ofSeconds(30);

    private final HttpClient client = HttpClient.newHttpClient();
    private final ObjectMapper mapper = new ObjectMapper();
    private final LocalStack stack;

    Requests(LocalStack stack) {
        this.stack = stack;
    }

    /** Sends a request and returns the status of the response; a stream is left at its beginning. */
    int status(String service, String method, String path, Map<String, String> headers, byte[] body) {
        HttpRequest.Builder request = HttpRequest.newBuilder(URI.create(stack.address(service) + path))
                .method(method, body == null ? BodyPublishers.noBody() : BodyPublishers.ofByteArray(body));
        headers.forEach(request::header);
        HttpResponse<InputStream> response = send(request, BodyHandlers.ofInputStream());
        try {
            response.body().close();
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
        return response.statusCode();
    }

    /** Creates something, once the service has heard from the others what that needs. */
    JsonNode create(String service, String path, Map<String, String> headers, Object body) {
        long end = System.nanoTime() + PATIENCE.toNanos();
        while (true) {
            HttpResponse<String> response = post(service, path, headers, body);
            if (response.statusCode() < 300) {
                return tree(response.body());
            }
            if (System.nanoTime() > end) {
                throw new IllegalStateException(path + ": " + response.body());
            }
            pause();
        }
    }

    /** Creates something, if the service accepts it. */
    Optional<JsonNode> tryCreate(String service, String path, Map<String, String> headers, Object body) {
        HttpResponse<String> response = post(service, path, headers, body);
        return response.statusCode() < 300 ? Optional.of(tree(response.body())) : Optional.empty();
    }

    private HttpResponse<String> post(String service, String path, Map<String, String> headers, Object body) {
        HttpRequest.Builder request = HttpRequest.newBuilder(URI.create(stack.address(service) + path))
                .header("Idempotency-Key", UUID.randomUUID().toString()).header("Content-Type", "application/json")
                .POST(BodyPublishers.ofString(mapper.valueToTree(body).toString()));
        headers.forEach(request::header);
        return send(request, BodyHandlers.ofString());
    }

    JsonNode get(String service, String path, Map<String, String> headers) {
        HttpRequest.Builder request = HttpRequest.newBuilder(URI.create(stack.address(service) + path));
        headers.forEach(request::header);
        return tree(send(request, BodyHandlers.ofString()).body());
    }

    private JsonNode tree(String text) {
        try {
            return mapper.readTree(text);
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    private <T> HttpResponse<T> send(HttpRequest.Builder request, HttpResponse.BodyHandler<T> handler) {
        try {
            return client.send(request.build(), handler);
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(interrupted);
        }
    }

    private static void pause() {
        try {
            Thread.sleep(200);
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(interrupted);
        }
    }
}
