package org.encommun.directory.export;

import java.io.IOException;
import java.io.OutputStream;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;

import jakarta.enterprise.context.RequestScoped;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.StreamingOutput;

import org.jboss.resteasy.reactive.RestResponse;

import io.vertx.core.http.HttpConnection;
import io.vertx.core.http.HttpServerRequest;
import io.vertx.core.http.HttpServerResponse;

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

    /**
     * 200 with a file.
     *
     * @param name under which browsers save it
     * @param content writes it to its end
     */
    public RestResponse<StreamingOutput> file(String name, StreamingOutput content) {
        HttpServerResponse response = request.response();
        HttpConnection connection = request.connection();
        return RestResponse.ResponseBuilder.<StreamingOutput>ok(out -> send(content, out, response, connection))
                .header(HttpHeaders.CONTENT_DISPOSITION, "attachment; filename=\"" + name + '"').build();
    }

    private static void send(StreamingOutput content, OutputStream out, HttpServerResponse response, HttpConnection connection)
            throws IOException {
        try {
            content.write(out);
        } catch (IOException | RuntimeException failure) {
            if (response.headWritten()) {
                cut(connection, failure);
            }
            throw failure;
        }
    }

    private static void cut(HttpConnection connection, Exception failure) {
        try {
            // what the server writes next would come before a close that nobody waits for
            connection.close().toCompletionStage().toCompletableFuture().get(SECONDS_TO_CLOSE, TimeUnit.SECONDS);
        } catch (ExecutionException | TimeoutException other) {
            failure.addSuppressed(other);
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
            failure.addSuppressed(interrupted);
        }
    }
}
