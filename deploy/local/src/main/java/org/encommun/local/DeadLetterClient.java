package org.encommun.local;

import java.io.IOException;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;

import org.encommun.embedded.StartRefused;
import org.encommun.embedded.TokenIssuer;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;

/** The dead letters of one service, as an administrator sees them. */
final class DeadLetterClient {

    private static final int OK = 200;
    private static final int UNAUTHORIZED = 401;
    private static final int NOT_FOUND = 404;
    private static final Duration TOKEN_LIFETIME = Duration.ofMinutes(5);
    private static final Duration CONNECTING = Duration.ofSeconds(5);
    private static final Duration ANSWER = Duration.ofMinutes(2);

    private final Replica replica;
    private final TokenIssuer tokens;
    private final HttpClient client = HttpClient.newBuilder().connectTimeout(CONNECTING).build();
    private final ObjectMapper mapper = new ObjectMapper();

    DeadLetterClient(Replica replica, TokenIssuer tokens) {
        this.replica = replica;
        this.tokens = tokens;
    }

    /** A dead letter that waits. */
    record Letter(String id, String topic, String key, String cause, String keptAt) {

        private static Letter of(JsonNode item) {
            return new Letter(item.path("id").asText(), item.path("topic").asText("?"), item.path("key").asText("?"),
                    item.path("cause").asText("?"), item.path("keptAt").asText());
        }

        @Override
        public String toString() {
            return "%s  %s  %s".formatted(id, topic, key);
        }
    }

    /** What became of one. */
    record Replayed(String outcome, String cause) {

        boolean isRefused() {
            return outcome.equals("REFUSED");
        }
    }

    /** @throws StartRefused if the service does not list them */
    List<Letter> waiting() throws InterruptedException {
        List<Letter> letters = new ArrayList<>();
        String next = "";
        while (next != null) {
            JsonNode page = body(send("/dead-letters?limit=200" + next, "GET"));
            page.path("items").forEach(item -> letters.add(Letter.of(item)));
            next = page.hasNonNull("next") ? "&cursor=" + page.path("next").asText() : null;
        }
        return letters;
    }

    /** @throws StartRefused if the service does not tell what became of it */
    Replayed replay(Letter letter) throws InterruptedException {
        HttpResponse<String> answer = send("/dead-letters/%s/replay".formatted(letter.id()), "POST");
        if (answer.statusCode() == NOT_FOUND) {
            return new Replayed("GONE", null);
        }
        JsonNode replayed = body(answer);
        return new Replayed(replayed.path("outcome").asText(), replayed.path("cause").asText());
    }

    private HttpResponse<String> send(String path, String method) throws InterruptedException {
        HttpRequest request = HttpRequest.newBuilder(replica.address().resolve(path)).timeout(ANSWER)
                .header("Authorization", "Bearer " + tokens.token("replay", TOKEN_LIFETIME, "admin"))
                .method(method, BodyPublishers.noBody()).build();
        try {
            return client.send(request, BodyHandlers.ofString());
        } catch (IOException failure) {
            throw new StartRefused("%s ne répond pas à %s".formatted(replica.name(), request.uri()), failure);
        }
    }

    private JsonNode body(HttpResponse<String> answer) {
        if (answer.statusCode() == UNAUTHORIZED) {
            throw new StartRefused("%s n'accepte pas ces clés ; donnez avec --data le dossier de la pile qui tourne"
                    .formatted(replica.name()));
        }
        if (answer.statusCode() != OK) {
            throw new StartRefused("%s a répondu %d : %s".formatted(replica.name(), answer.statusCode(), answer.body()));
        }
        try {
            return mapper.readTree(answer.body());
        } catch (IOException failure) {
            throw new StartRefused("la réponse n'est pas celle d'EnCommun : " + answer.body(), failure);
        }
    }
}
