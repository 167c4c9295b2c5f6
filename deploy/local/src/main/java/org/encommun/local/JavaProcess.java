package org.encommun.local;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

import org.encommun.embedded.StartRefused;

/**
 * How a Java program is run: in a separate JVM, configured for little memory and a fast start, with its output in a log file.
 *
 * @param name of the program, at the terminal
 * @param heap its maximum, such as {@code 192m}
 * @param program what {@code java} runs, with its arguments
 * @param environment environment variables, beside those of this process
 */
record JavaProcess(String name, String heap, List<String> program, Map<String, String> environment, LogFile log) {

    private static final List<String> JVM_OPTIONS = List.of(
            "-Xms32m",
            "-XX:MaxMetaspaceSize=160m",
            "-XX:ReservedCodeCacheSize=64m",
            "-XX:+UseSerialGC",
            // the second compiler pays off after minutes of load; five JVMs on a laptop start sooner without it
            "-XX:TieredStopAtLevel=1",
            "-Xshare:auto",
            // a program that is out of memory no longer works; it is restarted
            "-XX:+ExitOnOutOfMemoryError");

    /**
     * The terminal sends Ctrl-C to all processes at once: only the launcher takes it, and stops the others in their order. The
     * JVM leaves SIGINT ignored if it finds it so.
     */
    private static final List<String> WITHOUT_CTRL_C = List.of("/bin/sh", "-c", "trap '' INT; exec \"$0\" \"$@\"");

    Process start() {
        List<String> command = new ArrayList<>(WITHOUT_CTRL_C);
        command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
        command.addAll(JVM_OPTIONS);
        command.add("-Xmx" + heap);
        command.addAll(program);
        ProcessBuilder builder = new ProcessBuilder(command)
                // Quarkus reads .env and config/ from its working directory, which must not be the user's
                .directory(log.path().getParent().toFile())
                .redirectErrorStream(true)
                .redirectOutput(log.append());
        builder.environment().putAll(environment);
        try {
            return builder.start();
        } catch (IOException failure) {
            throw new StartRefused("%s ne peut pas être lancé : %s".formatted(name, failure.getMessage()), failure);
        }
    }
}
