package org.encommun.local;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.concurrent.CancellationException;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.ReentrantLock;
import java.util.function.Supplier;
import java.util.logging.Level;
import java.util.logging.Logger;

/**
 * The parts started so far, stopped in reverse order: when the stack is closed, when its start fails half-way, and when this
 * process is terminated.
 */
final class Running implements AutoCloseable {

    private static final Logger LOG = Logger.getLogger(Running.class.getName());
    private static final long PATIENCE_SECONDS = 10;

    private final ReentrantLock lock = new ReentrantLock();
    private final Deque<Part> parts = new ArrayDeque<>();
    private final CountDownLatch stopped = new CountDownLatch(1);
    private final Thread hook = new Thread(this::endWithProcess, "shutdown");
    private final Thread starter = Thread.currentThread();
    private final Progress progress;
    private volatile boolean processEnds;
    private volatile boolean stops;
    private boolean closed;

    Running(Progress progress) {
        this.progress = progress;
        Runtime.getRuntime().addShutdownHook(hook);
    }

    /** @param name for the terminal; empty for a part that is not reported */
    private record Part(String name, AutoCloseable part) {}

    /** Starts a part whose stop is reported at the terminal. */
    <T extends AutoCloseable> T start(String name, Supplier<T> part) {
        return add(name, part);
    }

    /** Opens a part that is closed without a report. */
    <T extends AutoCloseable> T open(Supplier<T> part) {
        return add("", part);
    }

    /**
     * A stop requested meanwhile waits, so that no part is left half started.
     *
     * @throws CancellationException if the stop came first
     */
    private <T extends AutoCloseable> T add(String name, Supplier<T> part) {
        lock.lock();
        try {
            if (closed) {
                throw new CancellationException();
            }
            T started = part.get();
            parts.push(new Part(name, started));
            return started;
        } finally {
            lock.unlock();
        }
    }

    /** Whether this process is being terminated: any later failure is a consequence. */
    boolean processEnds() {
        return processEnds;
    }

    /** Whether the parts are being stopped: one that ends now has been told to, and is not restarted. */
    boolean stops() {
        return stops;
    }

    private void endWithProcess() {
        processEnds = true;
        stops = true;
        progress.step("Arrêt…");
        hurry();
        close();
    }

    /** Ctrl-C may have reached PostgreSQL during its start, and waiting for it would never end. */
    private void hurry() {
        try {
            if (lock.tryLock(PATIENCE_SECONDS, TimeUnit.SECONDS)) {
                lock.unlock();
            } else {
                starter.interrupt();
            }
        } catch (InterruptedException impatient) {
            Thread.currentThread().interrupt();
        }
    }

    /** Waits until all is stopped. */
    void awaitStop() throws InterruptedException {
        stopped.await();
    }

    @Override
    public void close() {
        stops = true;
        lock.lock();
        try {
            if (!closed) {
                closed = true;
                parts.forEach(this::stop);
                forgetHook();
                stopped.countDown();
            }
        } finally {
            lock.unlock();
        }
    }

    private void stop(Part part) {
        try {
            part.part().close();
            if (!part.name().isEmpty()) {
                progress.step("%s est arrêté.".formatted(part.name()));
            }
        } catch (Exception failure) {
            // the others must still be stopped
            LOG.log(Level.WARNING, part + " did not stop cleanly", failure);
        }
    }

    private void forgetHook() {
        try {
            Runtime.getRuntime().removeShutdownHook(hook);
        } catch (IllegalStateException hookIsRunning) {
            // nothing to deregister: this is the hook itself
        }
    }
}
