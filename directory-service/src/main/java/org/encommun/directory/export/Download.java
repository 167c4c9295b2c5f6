package org.encommun.directory.export;

import java.io.IOException;
import java.io.OutputStream;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;

import jakarta.enterprise.context.RequestScoped;

import io.vertx.core.http.HttpServerRequest;

/**
 * A file that is written while its reader takes it. When it cannot be written to its end the connection is cut, so that nobody
 * takes what has come for the whole; the server itself would end the response with the text of the error behind it.
 */
@RequestScoped
public class Download {

    private static final long SECONDS_TO_CLOSE = 5;

    private final HttpServerRequest request;

    Download(HttpServerRequest request) {
        this.request = request;
    }

    /** Writes a file to its end. */
    @FunctionalInterface
    public interface Content {

        /** @throws IOException if the reader is gone */
        void write(OutputStream out) throws IOException;
    }

    /** Sends a file. */
    public void send(Content content, OutputStream out) throws IOException {
        try {
            content.write(out);
        } catch (IOException | RuntimeException failure) {
            if (request.response().headWritten()) {
                cut(failure);
            }
            throw failure;
        }
    }

    private void cut(Exception failure) {
        try {
            // what the server writes next would come before a close that nobody waits for
            request.connection().close().toCompletionStage().toCompletableFuture().get(SECONDS_TO_CLOSE, TimeUnit.SECONDS);
        } catch (ExecutionException | TimeoutException other) {
            failure.addSuppressed(other);
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
            failure.addSuppressed(interrupted);
        }
    }
}
