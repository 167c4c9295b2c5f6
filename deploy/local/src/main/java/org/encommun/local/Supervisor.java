package org.encommun.local;

import java.time.Duration;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;

/** Keeps one replica of a service running: a terminated one is restarted, unless it never became ready. */
final class Supervisor {

    private static final int FRUITLESS_STARTS = 5;
    private static final int ENDED_BY_CTRL_C = 128 + 2;
    private static final int QUOTED_LOG_LINES = 15;

    private final ServiceProcess service;
    private final StartedProcesses startedProcesses;
    private final Progress progress;
    private final BackOff backOff;
    private final Thread thread;

    private Process process;
    private boolean stopped;
    private volatile boolean everReady;
    private volatile boolean hasGivenUp;

    Supervisor(ServiceProcess service, StartedProcesses startedProcesses, BackOff backOff, Progress progress) {
        this.service = service;
        this.startedProcesses = startedProcesses;
        this.backOff = backOff;
        this.progress = progress;
        thread = new Thread(this::keepRunning, service.replica().name() + "-supervisor");
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
                int code = process.waitFor();
                deaths++;
                if (code == ENDED_BY_CTRL_C) {
                    // the terminal sends it to every process, including the launcher, which is about to stop this one
                    TimeUnit.SECONDS.sleep(1);
                }
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
            progress.step("%s n'est plus relancé : %s.".formatted(replica().name(), failure.getMessage()));
            hasGivenUp = true;
        }
    }

    private synchronized boolean launch() {
        if (stopped) {
            return false;
        }
        process = service.start();
        startedProcesses.add(process.toHandle());
        return true;
    }

    private synchronized boolean isStopped() {
        return stopped;
    }

    private void tellDeath(int code, String consequence) {
        progress.step("%s s'est arrêté (code %d) ; %s. Fin de son journal :".formatted(replica().name(), code, consequence));
        progress.quote(service.log().tail(QUOTED_LOG_LINES));
    }

    Replica replica() {
        return service.replica();
    }

    LogFile log() {
        return service.log();
    }

    /** Called once the service is ready: from now on it is restarted without limit. */
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
