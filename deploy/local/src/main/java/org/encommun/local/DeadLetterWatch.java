package org.encommun.local;

import java.time.Duration;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;

/** Tells at the terminal when a service has put events aside, since nobody reads logs and metrics on a laptop. */
final class DeadLetterWatch implements AutoCloseable {

    private final List<ServiceProcess> services;
    private final Duration pause;
    private final Progress progress;
    private final Map<Service, Long> told = new HashMap<>();
    private final Thread thread = new Thread(this::watch, "dead-letter-watch");

    DeadLetterWatch(List<ServiceProcess> services, Duration pause, Progress progress) {
        this.services = services;
        this.pause = pause;
        this.progress = progress;
        thread.setDaemon(true);
    }

    DeadLetterWatch start() {
        thread.start();
        return this;
    }

    private void watch() {
        try {
            while (true) {
                services.forEach(this::look);
                TimeUnit.MILLISECONDS.sleep(pause.toMillis());
            }
        } catch (InterruptedException stop) {
            // blocking is fine: this thread has no other task
        }
    }

    private void look(ServiceProcess process) {
        Service service = process.replica().service();
        process.deadLetters().ifPresent(waiting -> {
            Long before = told.put(service, waiting);
            if (waiting > (before == null ? 0 : before)) {
                progress.step(
                        "%1$s a %2$d message(s) de côté ; voyez deploy/replay %1$s --list.".formatted(service.id(), waiting));
            }
        });
    }

    @Override
    public void close() {
        thread.interrupt();
    }
}
