package org.encommun.defaults.problem;

import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;

import jakarta.enterprise.event.Observes;
import jakarta.ws.rs.ext.Provider;
import jakarta.ws.rs.ext.ReaderInterceptor;
import jakarta.ws.rs.ext.ReaderInterceptorContext;

import com.fasterxml.jackson.databind.ObjectMapper;

import io.quarkiverse.resteasy.problem.HttpProblem;
import io.quarkus.vertx.http.runtime.filters.Filters;
import io.vertx.core.http.HttpHeaders;
import io.vertx.ext.web.RoutingContext;

/**
 * Refuses a body over 1 MiB, or a table over 6 MiB: before a byte of it is read where it tells its length, else as soon as it
 * is over. The HTTP layer's own
 * limit, which answers without a document, stands higher and is never met by a client that tells the truth.
 */
@Provider
public class BodyLimit implements ReaderInterceptor {

    private static final long MOST_BYTES = 1 << 20;
    private static final long MOST_BYTES_OF_TABLE = 6 << 20;
    /** Before the HTTP layer's own check, which stands among the default filters. */
    private static final int EARLY = 10_000;

    private final ObjectMapper mapper;

    BodyLimit(ObjectMapper mapper) {
        this.mapper = mapper;
    }

    void register(@Observes Filters filters) {
        filters.register(this::check, EARLY);
    }

    private static long most(String mediaType) {
        return mediaType != null && mediaType.startsWith("text/csv") ? MOST_BYTES_OF_TABLE : MOST_BYTES;
    }

    private void check(RoutingContext request) {
        String length = request.request().getHeader(HttpHeaders.CONTENT_LENGTH);
        if (length == null || length.matches("\\d{1,18}")
                && Long.parseLong(length) <= most(request.request().getHeader(HttpHeaders.CONTENT_TYPE))) {
            request.next();
            return;
        }
        HttpProblem document = ProblemDocument.builder(new Refusal(CommonProblem.BODY_TOO_LARGE),
                ProblemTexts.language(request.request().getHeader(HttpHeaders.ACCEPT_LANGUAGE))).build();
        request.response().setStatusCode(document.getStatusCode())
                .putHeader(HttpHeaders.CONTENT_TYPE, HttpProblem.MEDIA_TYPE.toString())
                .putHeader(HttpHeaders.CONNECTION, "close")
                .end(mapper.valueToTree(document).toString());
    }

    @Override
    public Object aroundReadFrom(ReaderInterceptorContext body) throws IOException {
        body.setInputStream(new Counted(body.getInputStream(), most(String.valueOf(body.getMediaType()))));
        return body.proceed();
    }

    /** Counts what is read, and refuses more than the limit. */
    private static final class Counted extends FilterInputStream {

        private final long most;
        private long read;

        Counted(InputStream body, long most) {
            super(body);
            this.most = most;
        }

        @Override
        public int read() throws IOException {
            int value = super.read();
            count(value < 0 ? 0 : 1);
            return value;
        }

        @Override
        public int read(byte[] buffer, int offset, int length) throws IOException {
            int count = super.read(buffer, offset, length);
            count(Math.max(count, 0));
            return count;
        }

        private void count(int bytes) {
            read += bytes;
            if (read > most) {
                throw new Refusal(CommonProblem.BODY_TOO_LARGE);
            }
        }
    }
}
