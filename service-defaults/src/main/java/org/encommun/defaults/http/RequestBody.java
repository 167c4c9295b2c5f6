package org.encommun.defaults.http;

import java.time.Duration;
import java.util.Optional;
import java.util.regex.Pattern;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;

import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.encommun.defaults.problem.CommonProblem;
import org.encommun.defaults.problem.ProblemResponses;
import org.encommun.defaults.problem.Refusal;

import io.quarkus.runtime.configuration.MemorySize;
import io.quarkus.vertx.http.runtime.filters.Filters;
import io.vertx.core.http.HttpHeaders;
import io.vertx.core.http.HttpMethod;
import io.vertx.core.http.HttpServerRequest;
import io.vertx.ext.web.RoutingContext;
import io.vertx.ext.web.handler.BodyHandler;

/**
 * Reads the body of a request before a worker is called: at most 1 MiB, or 6 MiB for a table, into memory, or into a temporary file
 * where the service takes in larger ones. A longer body is refused unread where Content-Length states its length, otherwise as soon
 * as it exceeds the limit; a body that stops arriving is refused after the stall timeout.
 */
@ApplicationScoped
class RequestBody {

    private static final long MAX_BYTES = 1 << 20;
    private static final long MAX_BYTES_OF_TABLE = 6 << 20;
    /** How often the progress of a body is checked during a stall timeout. */
    private static final int LOOKS = 20;

    private final ProblemResponses problems;
    private final long lookEveryMillis;
    private final BodyHandler reader = BodyHandler.create(false).setBodyLimit(MAX_BYTES);
    private final BodyHandler tableReader = BodyHandler.create(false).setBodyLimit(MAX_BYTES_OF_TABLE);

    private final Optional<Pattern> spooledPaths;
    private final long maxBytesSpooled;

    RequestBody(ProblemResponses problems, @ConfigProperty(name = "encommun.http.stall-timeout") Duration stallTimeout,
            @ConfigProperty(name = "encommun.http.spooled-paths") Optional<String> spooledPaths,
            @ConfigProperty(name = "encommun.http.spooled-limit") MemorySize maxSpooled) {
        this.problems = problems;
        this.lookEveryMillis = Math.max(1, stallTimeout.toMillis() / LOOKS);
        this.spooledPaths = spooledPaths.map(Pattern::compile);
        this.maxBytesSpooled = maxSpooled.asLongValue();
    }

    void register(@Observes Filters filters) {
        filters.register(this::read, FilterOrder.BODY);
    }

    private void read(RoutingContext context) {
        HttpServerRequest request = context.request();
        if (request.isEnded() || !mayHaveBody(request)) {
            context.next();
            return;
        }
        if (isSpooled(context)) {
            spool(context);
            return;
        }
        boolean table = isTable(request);
        if (statesMoreThan(table ? MAX_BYTES_OF_TABLE : MAX_BYTES, request)) {
            problems.sendAndClose(context, new Refusal(CommonProblem.BODY_TOO_LARGE));
            return;
        }
        watch(context);
        (table ? tableReader : reader).handle(context);
        // the framework would read the body a second time
        request.headers().remove(HttpHeaders.EXPECT);
    }

    private boolean isSpooled(RoutingContext context) {
        return context.request().method() == HttpMethod.POST
                && spooledPaths.filter(paths -> paths.matcher(context.normalizedPath()).matches()).isPresent();
    }

    /** Only for callers with a token, which was checked before: others could fill the disk. */
    private void spool(RoutingContext context) {
        HttpServerRequest request = context.request();
        if (!request.headers().contains(HttpHeaders.AUTHORIZATION)) {
            problems.sendAndClose(context, new Refusal(CommonProblem.UNAUTHENTICATED));
        } else if (statesMoreThan(maxBytesSpooled, request)) {
            problems.sendAndClose(context, new Refusal(CommonProblem.BODY_TOO_LARGE));
        } else {
            watch(context);
            new BodySpool(context, problems, maxBytesSpooled).receive();
            request.headers().remove(HttpHeaders.EXPECT);
        }
    }

    /** By the headers of HTTP/1.1, the only version that the services support. */
    private static boolean mayHaveBody(HttpServerRequest request) {
        return request.headers().contains(HttpHeaders.TRANSFER_ENCODING)
                || request.headers().contains(HttpHeaders.CONTENT_LENGTH)
                        && !"0".equals(request.getHeader(HttpHeaders.CONTENT_LENGTH));
    }

    private static boolean isTable(HttpServerRequest request) {
        String mediaType = request.getHeader(HttpHeaders.CONTENT_TYPE);
        return mediaType != null && mediaType.startsWith("text/csv");
    }

    private static boolean statesMoreThan(long max, HttpServerRequest request) {
        String length = request.getHeader(HttpHeaders.CONTENT_LENGTH);
        return length != null && !(length.matches("\\d{1,18}") && Long.parseLong(length) <= max);
    }

    private void watch(RoutingContext context) {
        HttpServerRequest request = context.request();
        long[] seen = {0, 0};
        context.vertx().setPeriodic(lookEveryMillis, timer -> {
            if (request.isEnded() || context.failed() || context.response().ended() || context.response().closed()) {
                context.vertx().cancelTimer(timer);
                return;
            }
            seen[1] = request.bytesRead() == seen[0] ? seen[1] + 1 : 0;
            seen[0] = request.bytesRead();
            if (seen[1] >= LOOKS) {
                context.vertx().cancelTimer(timer);
                problems.sendAndClose(context, new Refusal(CommonProblem.BODY_STALLED));
            }
        });
    }
}
