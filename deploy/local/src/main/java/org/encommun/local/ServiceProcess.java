package org.encommun.local;

import java.io.IOException;
import java.net.HttpURLConnection;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * One replica of a service.
 *
 * @param settings passed as environment variables, so that they do not appear in the process list
 */
record ServiceProcess(Replica replica, Path jar, Map<String, String> settings, LogFile log) implements Supervised {

    private static final Duration ANSWER = Duration.ofSeconds(2);

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
            var question = (HttpURLConnection) replica.address().resolve("/q/health/ready").toURL().openConnection();
            question.setConnectTimeout((int) ANSWER.toMillis());
            question.setReadTimeout((int) ANSWER.toMillis());
            return question.getResponseCode() == HttpURLConnection.HTTP_OK;
        } catch (IOException notYet) {
            return false;
        }
    }
}
