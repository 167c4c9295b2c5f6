package org.encommun.local.faults.workload;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.CancellationException;
import java.util.concurrent.atomic.AtomicInteger;

import org.encommun.local.LocalStack;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.MissingNode;

/** Sends each request to another replica of its service than the one before, once; whoever calls decides whether it is repeated. */
public final class Replicas {

    public static final List<String> SERVICES = List.of("directory-service", "event-service", "registration-service",
            "feedback-service");
    private static final Duration PATIENCE = Duration.ofSeconds(10);

    private final HttpClient client = HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1)
            .connectTimeout(Duration.ofSeconds(2)).build();
    private final ObjectMapper mapper = new ObjectMapper();
    private final AtomicInteger turn = new AtomicInteger();
    private final LocalStack stack;
    private final int replicas;

    /** @param replicas how many processes of each service run */
    public Replicas(LocalStack stack, int replicas) {
        this.stack = stack;
        this.replicas = replicas;
    }

    /**
     * A response.
     *
     * @param problem the last part of the type of a problem document; empty for none
     * @param version of the entity tag; -1 for none
     */
    public record Answer(int status, String problem, JsonNode body, long version) {

        public boolean isSuccess() {
            return status < 300;
        }
    }

    /** How many processes of each service run. */
    public int count() {
        return replicas;
    }

    /**
     * @param body sent as JSON; {@code null} for none
     * @return empty if there was no response, so that it is unknown whether the request took effect
     */
    public Optional<Answer> send(String service, String method, String path, Map<String, String> headers, Object body) {
        return send(stack.address(service, Math.floorMod(turn.getAndIncrement(), replicas)), method, path, headers, body);
    }

    /** @param replica counted from 0 */
    public boolean isReady(String service, int replica) {
        return operations(service, replica, "/q/health/ready").filter(response -> response.statusCode() == 200).isPresent();
    }

    /**
     * The metrics of a replica in the text format of Prometheus; empty where it does not answer.
     *
     * @param replica counted from 0
     */
    public String metrics(String service, int replica) {
        return operations(service, replica, "/q/metrics").map(HttpResponse::body).orElse("");
    }

    private Optional<HttpResponse<String>> operations(String service, int replica, String path) {
        return response(HttpRequest.newBuilder(stack.address(service, replica).resolve(path)).timeout(PATIENCE).build());
    }

    private Optional<Answer> send(URI address, String method, String path, Map<String, String> headers, Object body) {
        HttpRequest.Builder request = HttpRequest.newBuilder(address.resolve(path)).timeout(PATIENCE)
                .header("Content-Type", method.equals("PATCH") ? "application/merge-patch+json" : "application/json")
                .method(method, body == null
                        ? BodyPublishers.noBody()
                        : BodyPublishers.ofString(mapper.valueToTree(body).toString()));
        headers.forEach(request::header);
        return response(request.build()).map(this::answer);
    }

    private Optional<HttpResponse<String>> response(HttpRequest request) {
        try {
            return Optional.of(client.send(request, BodyHandlers.ofString()));
        } catch (IOException lost) {
            return Optional.empty();
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
            throw new CancellationException();
        }
    }

    private Answer answer(HttpResponse<String> response) {
        JsonNode body = body(response);
        String type = response.statusCode() < 300 ? "" : body.path("type").asText();
        return new Answer(response.statusCode(), type.substring(type.lastIndexOf(':') + 1), body,
                response.headers().firstValue("ETag").map(tag -> Long.parseLong(tag.replace("\"", ""))).orElse(-1L));
    }

    private JsonNode body(HttpResponse<String> response) {
        boolean json = response.headers().firstValue("Content-Type").filter(type -> type.contains("json")).isPresent();
        try {
            return json ? mapper.readTree(response.body()) : MissingNode.getInstance();
        } catch (JsonProcessingException unreadable) {
            throw new IllegalStateException("the response is not JSON: " + response.body(), unreadable);
        }
    }
}
