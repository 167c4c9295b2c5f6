package org.encommun.local;

import java.io.IOException;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.util.UUID;

import org.encommun.local.demo.Demo;
import org.junit.jupiter.api.extension.ExtensionContext;
import org.junit.jupiter.api.extension.ExtensionContext.Namespace;
import org.junit.jupiter.api.extension.ParameterContext;
import org.junit.jupiter.api.extension.ParameterResolver;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;

/**
 * The packaged stack with the demo on it, as after {@code deploy/run --demo}. Starting is slow: it is done for the first test
 * that needs it, and shared by all others of the run.
 */
final class PlayedDemo implements AutoCloseable {

    private static final Path BUILD = Path.of("target");
    private static final Duration LIFETIME = Duration.ofMinutes(5);

    private final ObjectMapper mapper = new ObjectMapper();
    private final HttpClient client = HttpClient.newHttpClient();
    private final Path data;
    private final LocalStack stack;
    private final UUID lezoux;

    PlayedDemo() throws IOException {
        this.data = Files.createTempDirectory(BUILD.toAbsolutePath(), "demo");
        this.stack = LocalStack.start(StackOptions.onFreePorts(data), Progress.silent());
        this.lezoux = play();
    }

    /** Gives the demo to a test that has it for a parameter. */
    static final class Extension implements ParameterResolver {

        @Override
        public boolean supportsParameter(ParameterContext parameter, ExtensionContext context) {
            return parameter.getParameter().getType() == PlayedDemo.class;
        }

        @Override
        public Object resolveParameter(ParameterContext parameter, ExtensionContext context) {
            return context.getRoot().getStore(Namespace.create(PlayedDemo.class)).computeIfAbsent(PlayedDemo.class);
        }
    }

    /** Plays it once more; returns {@code null} since it exists. */
    UUID play() {
        return new Demo(stack::address, stack.tokens(), stack.mailbox(), Clock.systemUTC(), step -> {
        }).play();
    }

    /** Where the stack keeps its data. */
    Path data() {
        return data;
    }

    LocalStack stack() {
        return stack;
    }

    /** The event of Lezoux. */
    UUID lezoux() {
        return lezoux;
    }

    /** The public view of the event with a slug. */
    JsonNode event(String slug) {
        for (JsonNode event : read("/events?size=100").path("items")) {
            if (event.path("slug").asText().equals(slug)) {
                return event;
            }
        }
        throw new AssertionError("no event " + slug);
    }

    /** A public resource below an event. */
    JsonNode read(String slug, String path) {
        return read("/events/" + id(slug) + path);
    }

    /** A resource below an event as its organiser reads it. */
    JsonNode readAsOrganiser(String slug, String path) {
        return get("/events/" + id(slug) + path, stack.tokens().token("organiser", LIFETIME));
    }

    JsonNode readAsAdministrator(String path) {
        return get(path, stack.tokens().token("admin", LIFETIME, "admin"));
    }

    /** What the directory shows to an administrator. */
    JsonNode directoryAsAdministrator(String path) {
        return send(HttpRequest.newBuilder(stack.address("directory-service").resolve(path)).header("Authorization",
                "Bearer " + stack.tokens().token("admin", LIFETIME, "admin")));
    }

    JsonNode search(String parameter, String value) {
        return read("/events?" + parameter + "=" + URLEncoder.encode(value, StandardCharsets.UTF_8)).path("items");
    }

    private UUID id(String slug) {
        return UUID.fromString(event(slug).path("id").asText());
    }

    private JsonNode read(String path) {
        return send(request(path));
    }

    private JsonNode get(String path, String token) {
        return send(request(path).header("Authorization", "Bearer " + token));
    }

    private HttpRequest.Builder request(String path) {
        URI address = stack.address("event-service").resolve(path);
        return HttpRequest.newBuilder(address);
    }

    private JsonNode send(HttpRequest.Builder request) {
        try {
            HttpResponse<String> response = client.send(request.build(), BodyHandlers.ofString());
            if (response.statusCode() != 200) {
                throw new AssertionError(response + ": " + response.body());
            }
            return mapper.readTree(response.body());
        } catch (IOException failure) {
            throw new AssertionError(failure);
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
            throw new AssertionError(interrupted);
        }
    }

    @Override
    public void close() {
        stack.close();
    }
}
