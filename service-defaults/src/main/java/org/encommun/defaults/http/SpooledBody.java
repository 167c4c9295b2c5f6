package org.encommun.defaults.http;

import java.nio.file.Path;
import java.util.Optional;

import io.vertx.ext.web.RoutingContext;

/**
 * The body of a request that is too large for memory, in a temporary file that is there until the response has been sent. Which
 * requests have one is set by {@code encommun.http.spooled-paths}.
 *
 * @param file where it is
 * @param size in bytes
 * @param digest its SHA-256 in hexadecimal digits
 */
public record SpooledBody(Path file, long size, String digest) {

    private static final String KEY = SpooledBody.class.getName();

    /** That of a request; empty for one that has no body, or one in memory. */
    public static Optional<SpooledBody> of(RoutingContext request) {
        return Optional.ofNullable(request.get(KEY));
    }

    void attachTo(RoutingContext request) {
        request.put(KEY, this);
    }
}
