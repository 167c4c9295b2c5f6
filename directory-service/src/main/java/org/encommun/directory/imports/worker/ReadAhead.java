package org.encommun.directory.imports.worker;

import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;

/**
 * Makes the next of several things on a thread of its own while somebody works on the present one. There is never more than one
 * ahead, so that memory does not depend on who is faster.
 */
final class ReadAhead<T> implements AutoCloseable {

    private final ExecutorService thread = Executors.newSingleThreadExecutor(work -> new Thread(work, "imports-reading"));
    private final Callable<Optional<T>> source;
    private Future<Optional<T>> ahead;

    /** @param source makes one after another; empty after the last one */
    ReadAhead(Callable<Optional<T>> source) {
        this.source = source;
        this.ahead = thread.submit(source);
    }

    /**
     * The next one, after which the one that follows it is begun; empty after the last one. What the source throws is thrown
     * here, in place of what it was making.
     */
    Optional<T> next() {
        Optional<T> next = await(ahead);
        ahead = next.isPresent() ? thread.submit(source) : CompletableFuture.completedFuture(next);
        return next;
    }

    private static <T> T await(Future<T> future) {
        try {
            return future.get();
        } catch (ExecutionException failure) {
            if (failure.getCause() instanceof RuntimeException cause) {
                throw cause;
            }
            throw new IllegalStateException(failure.getCause());
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(stopped);
        }
    }

    /** Returns when the source is used no more. */
    @Override
    public void close() {
        thread.shutdown();
        try {
            ahead.get();
        } catch (ExecutionException unread) {
            // nobody wants it any more
        } catch (InterruptedException stopped) {
            thread.shutdownNow();
            Thread.currentThread().interrupt();
        }
    }
}
