package org.encommun.local;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * Records which processes were started, so that the next start stops those that survived a killed launcher.
 *
 * <p>
 * Each line holds a process's id and, since the system reuses ids, its start time in milliseconds. Its program would say less:
 * for a moment it is the shell that starts it.
 */
final class StartedProcesses {

    private static final Pattern LINE = Pattern.compile("^(\\d+) (\\d+)\\b");
    private static final Duration CLOCK_TOLERANCE = Duration.ofSeconds(2);
    private static final Duration PATIENCE = Duration.ofSeconds(10);

    private final Path file;

    StartedProcesses(Path file) {
        this.file = file;
    }

    private record Entry(long pid, Instant start) {

        static Entry of(ProcessHandle process) {
            return new Entry(process.pid(), process.info().startInstant().orElse(Instant.EPOCH));
        }

        /** Ignores a line that a power failure has left incomplete. */
        static Stream<Entry> parse(String line) {
            return LINE.matcher(line).results().map(part -> new Entry(Long.parseLong(part.group(1)),
                    Instant.ofEpochMilli(Long.parseLong(part.group(2)))));
        }

        boolean is(ProcessHandle process) {
            return Duration.between(of(process).start, start).abs().compareTo(CLOCK_TOLERANCE) <= 0;
        }

        @Override
        public String toString() {
            return pid + " " + start.toEpochMilli() + "\n";
        }
    }

    synchronized void add(ProcessHandle process) {
        try {
            Files.writeString(file, Entry.of(process).toString(), StandardOpenOption.CREATE, StandardOpenOption.APPEND);
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    /** Stops the processes that an earlier launcher has left running and returns their number. */
    int stopLeftOvers() {
        if (!Files.exists(file)) {
            return 0;
        }
        try {
            List<ProcessHandle> leftOvers = Files.readAllLines(file).stream().flatMap(Entry::parse)
                    .flatMap(entry -> ProcessHandle.of(entry.pid()).filter(entry::is).stream()).toList();
            leftOvers.forEach(ProcessHandle::destroy);
            awaitEnd(leftOvers);
            leftOvers.forEach(ProcessHandle::destroyForcibly);
            awaitEnd(leftOvers);
            Files.delete(file);
            return leftOvers.size();
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    private static void awaitEnd(List<ProcessHandle> processes) {
        try {
            CompletableFuture.allOf(processes.stream().map(ProcessHandle::onExit).toArray(CompletableFuture[]::new))
                    .get(PATIENCE.toSeconds(), TimeUnit.SECONDS);
        } catch (TimeoutException deaf) {
            // the caller escalates
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
        } catch (ExecutionException impossible) {
            throw new IllegalStateException(impossible);
        }
    }
}
