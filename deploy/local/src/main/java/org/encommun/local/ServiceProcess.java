package org.encommun.local;

import java.io.IOException;
import java.io.InputStream;
import java.net.HttpURLConnection;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.OptionalLong;
import java.util.TreeMap;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;

/**
 * One replica of a service.
 *
 * @param settings passed as environment variables, so that they do not appear in the process list
 */
record ServiceProcess(Replica replica, Path jar, Map<String, String> settings, LogFile log) implements Supervised {

    private static final Duration ANSWER = Duration.ofSeconds(2);
    private static final String DEAD_LETTERS = "/data/deadLetters";

    @Override
    public String name() {
        return replica.name();
    }

    @Override
    public String address() {
        return replica.address().toString();
    }

    @Override
    public Process start() {
        Map<String, String> environment = new TreeMap<>(settings);
        environment.put("QUARKUS_HTTP_HOST", "127.0.0.1");
        environment.put("QUARKUS_HTTP_PORT", Integer.toString(replica.port()));
        return new JavaProcess(name(), "192m", List.of("-jar", jar.toString()), environment, log).start();
    }

    @Override
    public boolean isReady() {
        try {
            return ask("/q/health/ready").getResponseCode() == HttpURLConnection.HTTP_OK;
        } catch (IOException notYet) {
            return false;
        }
    }

    /** How many dead letters wait, of all replicas of the service together; empty while the service does not answer. */
    OptionalLong deadLetters() {
        try (InputStream answer = ask("/q/health/well").getInputStream()) {
            for (JsonNode check : new ObjectMapper().readTree(answer).path("checks")) {
                if (check.at(DEAD_LETTERS).isNumber()) {
                    return OptionalLong.of(check.at(DEAD_LETTERS).asLong());
                }
            }
            return OptionalLong.empty();
        } catch (IOException unwell) {
            // it does not run, or does not listen to the bus, and then does not know either
            return OptionalLong.empty();
        }
    }

    private HttpURLConnection ask(String path) throws IOException {
        var question = (HttpURLConnection) replica.address().resolve(path).toURL().openConnection();
        question.setConnectTimeout((int) ANSWER.toMillis());
        question.setReadTimeout((int) ANSWER.toMillis());
        return question;
    }
}
