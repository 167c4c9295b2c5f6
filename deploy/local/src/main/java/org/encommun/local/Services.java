package org.encommun.local;

import java.io.IOException;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CancellationException;
import java.util.concurrent.TimeUnit;

import org.encommun.embedded.StartRefused;

/** The processes of all services, each with a supervisor. */
final class Services implements AutoCloseable {

    private static final Duration PATIENCE_AT_START = Duration.ofMinutes(5);
    private static final Duration PATIENCE_AT_STOP = Duration.ofSeconds(10);
    private static final Duration ANSWER = Duration.ofSeconds(2);
    private static final Duration FIRST_PAUSE = Duration.ofSeconds(1);
    private static final long POLL_MILLIS = 200;

    private final List<Supervisor> supervisors;
    private final Progress progress;
    private final HttpClient client = HttpClient.newBuilder().connectTimeout(ANSWER).build();

    private Services(List<Supervisor> supervisors, Progress progress) {
        this.supervisors = supervisors;
        this.progress = progress;
    }

    /** Starts all concurrently; none depends on another. */
    static Services start(List<ServiceProcess> processes, StartedProcesses startedProcesses, Progress progress) {
        return new Services(processes.stream()
                .map(process -> new Supervisor(process, startedProcesses, new BackOff(FIRST_PAUSE), progress).start())
                .toList(), progress);
    }

    /** @throws StartRefused if one of them does not become ready */
    void awaitReady() {
        List<Supervisor> waiting = new ArrayList<>(supervisors);
        long deadline = System.nanoTime() + PATIENCE_AT_START.toNanos();
        while (!waiting.isEmpty()) {
            List<Supervisor> ready = waiting.stream().filter(this::isReady).toList();
            ready.forEach(this::tellReady);
            waiting.removeAll(ready);
            for (Supervisor late : waiting) {
                if (late.hasGivenUp()) {
                    throw refusal(late, "s'arrête à chaque démarrage");
                }
                if (System.nanoTime() > deadline) {
                    throw refusal(late, "n'est toujours pas prêt");
                }
            }
            pause();
        }
    }

    private static StartRefused refusal(Supervisor supervisor, String trouble) {
        return new StartRefused("%s %s ; voyez son journal %s".formatted(supervisor.replica().name(), trouble,
                supervisor.log().path()));
    }

    private void tellReady(Supervisor supervisor) {
        supervisor.becameReady();
        progress.step(supervisor.replica().name() + " est prêt.");
    }

    private boolean isReady(Supervisor supervisor) {
        HttpRequest question = HttpRequest.newBuilder(supervisor.replica().address().resolve("/q/health/ready"))
                .timeout(ANSWER).build();
        try {
            return client.send(question, BodyHandlers.discarding()).statusCode() == 200;
        } catch (IOException notYet) {
            return false;
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
            throw new CancellationException();
        }
    }

    private static void pause() {
        try {
            TimeUnit.MILLISECONDS.sleep(POLL_MILLIS);
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
            throw new CancellationException();
        }
    }

    boolean isEmpty() {
        return supervisors.isEmpty();
    }

    List<Supervisor> supervisors() {
        return supervisors;
    }

    /** @param replica counted from 0 */
    Supervisor find(Service service, int replica) {
        return supervisors.stream()
                .filter(each -> each.replica().service() == service && each.replica().number() == replica).findFirst()
                .orElseThrow(() -> new IllegalArgumentException("no replica %d of %s".formatted(replica, service.id())));
    }

    @Override
    public void close() {
        supervisors.forEach(Supervisor::stop);
        long deadline = System.nanoTime() + PATIENCE_AT_STOP.toNanos();
        for (Supervisor supervisor : supervisors) {
            supervisor.awaitEnd(Duration.ofNanos(Math.max(0, deadline - System.nanoTime())));
            progress.step("%s est arrêté.".formatted(supervisor.replica().name()));
        }
    }
}
