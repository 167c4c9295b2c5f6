package org.encommun.local;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

import org.encommun.embedded.StartRefused;

/**
 * How one replica of a service is run: in a separate JVM, configured for little memory and a fast start.
 *
 * @param settings passed as environment variables, so that they do not appear in the process list
 */
record ServiceProcess(Replica replica, Path jar, Map<String, String> settings, LogFile log) {

    private static final List<String> JVM_OPTIONS = List.of(
            "-Xms32m",
            "-Xmx192m",
            "-XX:MaxMetaspaceSize=160m",
            "-XX:ReservedCodeCacheSize=64m",
            "-XX:+UseSerialGC",
            // the second compiler pays off after minutes of load; four JVMs on a laptop start sooner without it
            "-XX:TieredStopAtLevel=1",
            "-Xshare:auto",
            // a service that is out of memory no longer works; it is restarted
            "-XX:+ExitOnOutOfMemoryError");

    Process start() {
        List<String> command = new ArrayList<>();
        command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
        command.addAll(JVM_OPTIONS);
        command.add("-jar");
        command.add(jar.toString());
        ProcessBuilder builder = new ProcessBuilder(command)
                // Quarkus reads .env and config/ from its working directory, which must not be the user's
                .directory(log.path().getParent().toFile())
                .redirectErrorStream(true)
                .redirectOutput(log.append());
        builder.environment().putAll(settings);
        builder.environment().put("QUARKUS_HTTP_HOST", "127.0.0.1");
        builder.environment().put("QUARKUS_HTTP_PORT", Integer.toString(replica.port()));
        try {
            return builder.start();
        } catch (IOException failure) {
            throw new StartRefused("%s ne peut pas être lancé : %s".formatted(replica.name(), failure.getMessage()), failure);
        }
    }
}
