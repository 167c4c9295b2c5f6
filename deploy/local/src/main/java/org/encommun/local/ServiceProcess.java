package org.encommun.local;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

import org.encommun.embedded.StartRefused;

/**
 * How one replica of a service is run: in a JVM of its own, which is kept small and quick to start.
 *
 * @param settings as environment variables, so that the list of processes shows none of them
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
            // a service without memory does nothing more; it is started again
            "-XX:+ExitOnOutOfMemoryError");

    Process start() {
        List<String> command = new ArrayList<>();
        command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
        command.addAll(JVM_OPTIONS);
        command.add("-jar");
        command.add(jar.toString());
        ProcessBuilder builder = new ProcessBuilder(command)
                // Quarkus reads .env and config/ where it is started: not what happens to be in the user's directory
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
