package org.encommun.embedded;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;

/**
 * The process of a PostgreSQL server that all its others descend from. While it runs, a file in the data directory holds its id
 * and its port (PostgreSQL, src/include/utils/pidfile.h); a crash leaves the file behind.
 *
 * @param data the data directory
 */
record Postmaster(Path data) {

    private static final int PID_LINE = 0;
    private static final int PORT_LINE = 3;

    /** @return empty if none runs */
    Optional<ProcessHandle> process() {
        return line(PID_LINE).flatMap(pid -> ProcessHandle.of(Long.parseLong(pid))).filter(this::serves);
    }

    /** The file may be older than the last boot, and its process id may since belong to another process. */
    private boolean serves(ProcessHandle process) {
        return process.info().command().map(command -> command.endsWith("postgres")).orElse(false)
                && process.info().arguments().map(List::of).orElse(List.of()).contains(data.toString());
    }

    /** @return that of one that has crashed, if none runs; empty if the last one has shut down */
    Optional<Integer> port() {
        return line(PORT_LINE).map(Integer::valueOf);
    }

    private Optional<String> line(int number) {
        if (!isRecorded()) {
            return Optional.empty();
        }
        try {
            return Optional.of(Files.readAllLines(file()).get(number).strip());
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    /** Whether one runs or has crashed: one that has shut down has deleted its file. */
    boolean isRecorded() {
        return Files.exists(file());
    }

    private Path file() {
        return data.resolve("postmaster.pid");
    }

    /** Shuts the server down, if it runs. */
    void stop() {
        process().ifPresent(Postmaster::stop);
    }

    private static void stop(ProcessHandle server) {
        try {
            // SIGINT is PostgreSQL's fast shutdown; Java itself can only send SIGTERM, which waits for every client to leave
            new ProcessBuilder("kill", "-INT", Long.toString(server.pid())).start().waitFor();
            server.onExit().get(30, TimeUnit.SECONDS);
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
            throw new StartRefused("interrompu pendant l'arrêt d'un PostgreSQL resté d'une exécution précédente", interrupted);
        } catch (IOException | ExecutionException | TimeoutException failure) {
            throw new StartRefused("un PostgreSQL resté d'une exécution précédente (processus %d) ne s'arrête pas"
                    .formatted(server.pid()), failure);
        }
    }
}
