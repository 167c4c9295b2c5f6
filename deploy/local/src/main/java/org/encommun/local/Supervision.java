package org.encommun.local;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CancellationException;
import java.util.concurrent.TimeUnit;
import java.util.function.BooleanSupplier;

import org.encommun.embedded.StartRefused;

/** Programs that are started and stopped together, each with a supervisor. */
final class Supervision implements AutoCloseable {

    private static final Duration PATIENCE_AT_START = Duration.ofMinutes(5);
    private static final Duration PATIENCE_AT_STOP = Duration.ofSeconds(10);
    private static final Duration FIRST_PAUSE = Duration.ofSeconds(1);
    private static final long POLL_MILLIS = 200;

    private final List<Supervisor> supervisors;
    private final Progress progress;

    private Supervision(List<Supervisor> supervisors, Progress progress) {
        this.supervisors = supervisors;
        this.progress = progress;
    }

    /**
     * Starts all concurrently; none depends on another.
     *
     * @param stackStops whether the stack is being stopped: from then on none is restarted
     */
    static Supervision start(List<? extends Supervised> programs, StartedProcesses startedProcesses, Progress progress,
            BooleanSupplier stackStops) {
        return new Supervision(programs.stream()
                .map(program -> new Supervisor(program, startedProcesses, new BackOff(FIRST_PAUSE), progress, stackStops)
                        .start())
                .toList(), progress);
    }

    /** @throws StartRefused if one of them does not become ready */
    void awaitReady() {
        List<Supervisor> waiting = new ArrayList<>(supervisors);
        long deadline = System.nanoTime() + PATIENCE_AT_START.toNanos();
        while (!waiting.isEmpty()) {
            List<Supervisor> ready = waiting.stream().filter(supervisor -> supervisor.program().isReady()).toList();
            ready.forEach(this::tellReady);
            waiting.removeAll(ready);
            for (Supervisor late : waiting) {
                if (late.hasGivenUp()) {
                    throw refusal(late.program(), "s'arrête à chaque démarrage");
                }
                if (System.nanoTime() > deadline) {
                    throw refusal(late.program(), "n'est toujours pas prêt");
                }
            }
            pause();
        }
    }

    private static StartRefused refusal(Supervised program, String trouble) {
        return new StartRefused("%s %s ; voyez son journal %s".formatted(program.name(), trouble, program.log().path()));
    }

    private void tellReady(Supervisor supervisor) {
        supervisor.becameReady();
        progress.step("%s est prêt (%s).".formatted(supervisor.program().name(), supervisor.program().address()));
    }

    private static void pause() {
        try {
            TimeUnit.MILLISECONDS.sleep(POLL_MILLIS);
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
            throw new CancellationException();
        }
    }

    /** The supervisor of the program with a name. */
    Supervisor of(String name) {
        return supervisors.stream().filter(each -> each.program().name().equals(name)).findFirst()
                .orElseThrow(() -> new IllegalArgumentException(name + " does not run"));
    }

    @Override
    public void close() {
        supervisors.forEach(Supervisor::stop);
        long deadline = System.nanoTime() + PATIENCE_AT_STOP.toNanos();
        for (Supervisor supervisor : supervisors) {
            supervisor.awaitEnd(Duration.ofNanos(Math.max(0, deadline - System.nanoTime())));
            progress.step("%s est arrêté.".formatted(supervisor.program().name()));
        }
    }
}
