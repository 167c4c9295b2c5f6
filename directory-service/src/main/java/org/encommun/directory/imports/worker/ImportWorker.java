package org.encommun.directory.imports.worker;

import java.time.Duration;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;

import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.encommun.defaults.database.AfterCommit;
import org.jboss.logging.Logger;

import io.quarkus.runtime.ShutdownEvent;
import io.quarkus.runtime.StartupEvent;

/** Takes imports in, one at a time in each replica, beside the requests. */
@ApplicationScoped
public class ImportWorker {

    private static final Logger LOG = Logger.getLogger(ImportWorker.class);

    private final ImportRun run;
    private final AfterCommit afterCommit;
    private final Duration poll;
    private final Semaphore signal = new Semaphore(0);
    private final Thread thread = new Thread(this::work, "imports");
    private volatile boolean running = true;

    ImportWorker(ImportRun run, AfterCommit afterCommit, @ConfigProperty(name = "encommun.imports.poll") Duration poll) {
        this.run = run;
        this.afterCommit = afterCommit;
        this.poll = poll;
    }

    void start(@Observes StartupEvent started) {
        thread.setDaemon(true);
        thread.start();
    }

    void stop(@Observes ShutdownEvent stopping) throws InterruptedException {
        running = false;
        signal.release();
        thread.join(TimeUnit.SECONDS.toMillis(5));
    }

    /** Lets the worker look for imports when the present transaction has committed. */
    public void wakeAfterCommit() {
        afterCommit.run(signal::release);
    }

    private void work() {
        while (running) {
            try {
                if (!run.takeInNext(() -> running)) {
                    signal.tryAcquire(poll.toMillis(), TimeUnit.MILLISECONDS);
                    signal.drainPermits();
                }
            } catch (InterruptedException stopped) {
                Thread.currentThread().interrupt();
                return;
            } catch (RuntimeException failure) {
                // the import is still there: it is taken again when its lease has ended
                LOG.warnf(failure, "an import was interrupted");
                pause();
            }
        }
    }

    private void pause() {
        try {
            TimeUnit.SECONDS.sleep(1);
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
            running = false;
        }
    }
}
