package org.encommun.local;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.concurrent.CancellationException;
import java.util.concurrent.CountDownLatch;
import java.util.function.Supplier;
import java.util.logging.Level;
import java.util.logging.Logger;

/**
 * What has been started so far, to be stopped in the reverse order: when the stack is closed, when its start fails half-way, and
 * when this process is told to end.
 */
final class Running implements AutoCloseable {

    private static final Logger LOG = Logger.getLogger(Running.class.getName());

    private final Deque<AutoCloseable> parts = new ArrayDeque<>();
    private final CountDownLatch stopped = new CountDownLatch(1);
    private final Thread hook = new Thread(this::close, "shutdown");
    private final Progress progress;
    private boolean closed;

    Running(Progress progress) {
        this.progress = progress;
        Runtime.getRuntime().addShutdownHook(hook);
    }

    /**
     * Starts one part. A stop that is asked for meanwhile waits, so that no part is left half started.
     *
     * @throws CancellationException if the stop came first
     */
    synchronized <T extends AutoCloseable> T start(Supplier<T> part) {
        if (closed) {
            throw new CancellationException();
        }
        T started = part.get();
        parts.push(started);
        return started;
    }

    synchronized boolean isClosed() {
        return closed;
    }

    /** Waits until all is stopped. */
    void awaitStop() throws InterruptedException {
        stopped.await();
    }

    @Override
    public synchronized void close() {
        if (closed) {
            return;
        }
        closed = true;
        if (!parts.isEmpty()) {
            progress.step("Arrêt…");
            parts.forEach(Running::stop);
            progress.step("Tout est arrêté.");
        }
        forgetHook();
        stopped.countDown();
    }

    private static void stop(AutoCloseable part) {
        try {
            part.close();
        } catch (Exception failure) {
            // the others are to be stopped all the same
            LOG.log(Level.WARNING, part + " did not stop cleanly", failure);
        }
    }

    private void forgetHook() {
        try {
            Runtime.getRuntime().removeShutdownHook(hook);
        } catch (IllegalStateException hookIsRunning) {
            // nothing to forget: it is what closes
        }
    }
}
