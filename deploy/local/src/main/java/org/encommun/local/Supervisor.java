package org.encommun.local;

import java.time.Duration;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.function.BooleanSupplier;

/** Keeps one program running: a terminated one is restarted, unless it never became ready. */
final class Supervisor {

    private static final int FRUITLESS_STARTS = 5;
    private static final int QUOTED_LOG_LINES = 15;
    private static final long POLL_MILLIS = 500;

    private final Supervised program;
    private final StartedProcesses startedProcesses;
    private final Progress progress;
    private final BackOff backOff;
    private final BooleanSupplier stackStops;
    private final Thread thread;

    private Process process;
    private boolean stopped;
    private volatile boolean everReady;
    private volatile boolean hasGivenUp;

    /** @param stackStops whether the stack is being stopped: what ends then has been told to */
    Supervisor(Supervised program, StartedProcesses startedProcesses, BackOff backOff, Progress progress,
            BooleanSupplier stackStops) {
        this.program = program;
        this.startedProcesses = startedProcesses;
        this.backOff = backOff;
        this.progress = progress;
        this.stackStops = stackStops;
        thread = new Thread(this::keepRunning, program.name() + "-supervisor");
        thread.setDaemon(true);
    }

    Supervisor start() {
        thread.start();
        return this;
    }

    private void keepRunning() {
        try {
            for (int deaths = 0; launch();) {
                long start = System.nanoTime();
                if (everReady && deaths > 0) {
                    tellReturn();
                }
                int code = process.waitFor();
                deaths++;
                if (isStopped()) {
                    return;
                }
                if (!everReady && deaths == FRUITLESS_STARTS) {
                    tellDeath(code, "abandon");
                    hasGivenUp = true;
                    return;
                }
                Duration pause = backOff.after(Duration.ofNanos(System.nanoTime() - start));
                tellDeath(code, "relance dans %d s".formatted(pause.toSeconds()));
                TimeUnit.SECONDS.sleep(pause.toSeconds());
            }
        } catch (InterruptedException stop) {
            // blocking is fine: this thread has no other task
        } catch (RuntimeException failure) {
            progress.step("%s n'est plus relancé : %s.".formatted(program.name(), failure.getMessage()));
            hasGivenUp = true;
        }
    }

    private synchronized boolean launch() {
        if (isStopped()) {
            return false;
        }
        process = program.start();
        startedProcesses.add(process.toHandle());
        return true;
    }

    private synchronized boolean isStopped() {
        return stopped || stackStops.getAsBoolean();
    }

    private void tellReturn() throws InterruptedException {
        while (!process.waitFor(POLL_MILLIS, TimeUnit.MILLISECONDS)) {
            if (program.isReady()) {
                progress.step("%s est de nouveau prêt.".formatted(program.name()));
                return;
            }
        }
    }

    private void tellDeath(int code, String consequence) {
        progress.step("%s s'est arrêté (code %d) ; %s. Fin de son journal :".formatted(program.name(), code, consequence));
        progress.quote(program.log().tail(QUOTED_LOG_LINES));
    }

    Supervised program() {
        return program;
    }

    /** The current process; the last one while there is none. */
    synchronized ProcessHandle process() {
        return process.toHandle();
    }

    /** Called once the program is ready: from now on it is restarted without limit. */
    void becameReady() {
        everReady = true;
    }

    boolean hasGivenUp() {
        return hasGivenUp;
    }

    /** Kills the process and returns when it has ended. */
    synchronized void kill() {
        process.destroyForcibly();
        process.onExit().join();
    }

    /** Asks the process to terminate like an ordinary stop, and returns when it has ended. It is restarted. */
    synchronized void terminate() {
        process.destroy();
        process.onExit().join();
    }

    /** Asks the process to terminate, without a restart. */
    synchronized void stop() {
        stopped = true;
        thread.interrupt();
        if (process != null) {
            process.destroy();
        }
    }

    /** Waits for the process to end after {@link #stop()}, and kills it after the timeout. */
    void awaitEnd(Duration patience) {
        if (process == null) {
            return;
        }
        try {
            process.onExit().get(patience.toMillis(), TimeUnit.MILLISECONDS);
        } catch (TimeoutException | ExecutionException deaf) {
            kill();
        } catch (InterruptedException hurried) {
            Thread.currentThread().interrupt();
            kill();
        }
    }
}
