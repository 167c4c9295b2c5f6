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

    private final Deque<Part> parts = new ArrayDeque<>();
    private final CountDownLatch stopped = new CountDownLatch(1);
    private final Thread hook = new Thread(this::close, "shutdown");
    private final Progress progress;
    private boolean closed;

    Running(Progress progress) {
        this.progress = progress;
        Runtime.getRuntime().addShutdownHook(hook);
    }

    /** @param name for the person at the terminal; empty for what needs not be told */
    private record Part(String name, AutoCloseable part) {}

    /** Starts what the person at the terminal is told of when it stops. */
    <T extends AutoCloseable> T start(String name, Supplier<T> part) {
        return add(name, part);
    }

    /** Opens what only has to be closed again. */
    <T extends AutoCloseable> T open(Supplier<T> part) {
        return add("", part);
    }

    /**
     * A stop that is asked for meanwhile waits, so that no part is left half started.
     *
     * @throws CancellationException if the stop came first
     */
    private synchronized <T extends AutoCloseable> T add(String name, Supplier<T> part) {
        if (closed) {
            throw new CancellationException();
        }
        T started = part.get();
        parts.push(new Part(name, started));
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
        parts.forEach(this::stop);
        forgetHook();
        stopped.countDown();
    }

    private void stop(Part part) {
        try {
            part.part().close();
            if (!part.name().isEmpty()) {
                progress.step("%s est arrêté.".formatted(part.name()));
            }
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
