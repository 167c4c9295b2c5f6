package org.encommun.defaults.http;

import java.nio.file.Path;
import java.security.MessageDigest;

import org.apache.commons.codec.binary.Hex;
import org.apache.commons.codec.digest.DigestUtils;
import org.encommun.defaults.problem.CommonProblem;
import org.encommun.defaults.problem.ProblemResponses;
import org.encommun.defaults.problem.Refusal;
import org.jboss.logging.Logger;

import io.vertx.core.buffer.Buffer;
import io.vertx.core.file.AsyncFile;
import io.vertx.core.file.FileSystem;
import io.vertx.core.file.OpenOptions;
import io.vertx.core.http.HttpHeaders;
import io.vertx.core.http.HttpServerRequest;
import io.vertx.ext.web.RoutingContext;

/** Writes the body of one request to a temporary file as it arrives, without ever holding more of it than a few buffers. */
final class BodySpool {

    private static final Logger LOG = Logger.getLogger(BodySpool.class);

    private final RoutingContext context;
    private final ProblemResponses problems;
    private final long limit;
    private final FileSystem files;
    private final MessageDigest digest = DigestUtils.getSha256Digest();
    private long size;
    private final boolean awaitsContinue;
    private boolean stopped;

    BodySpool(RoutingContext context, ProblemResponses problems, long limit) {
        this.context = context;
        this.problems = problems;
        this.limit = limit;
        this.files = context.vertx().fileSystem();
        this.awaitsContinue = "100-continue".equalsIgnoreCase(context.request().getHeader(HttpHeaders.EXPECT));
    }

    /** Passes the request on when its body is complete. */
    void receive() {
        HttpServerRequest request = context.request();
        request.pause();
        files.createTempFile("encommun-body-", null)
                .onSuccess(name -> context.addEndHandler(sent -> files.delete(name)))
                .compose(name -> files.open(name, new OpenOptions().setWrite(true).setTruncateExisting(true))
                        .onSuccess(file -> receive(Path.of(name), file)))
                .onFailure(this::fail);
    }

    private void receive(Path name, AsyncFile file) {
        HttpServerRequest request = context.request();
        file.exceptionHandler(this::fail);
        request.exceptionHandler(broken -> stop(file));
        request.handler(part -> write(part, file));
        request.endHandler(complete -> {
            if (!stopped) {
                file.close().onFailure(this::fail).onSuccess(closed -> {
                    new SpooledBody(name, size, Hex.encodeHexString(digest.digest())).attachTo(context);
                    context.next();
                });
            }
        });
        if (awaitsContinue) {
            context.response().writeContinue();
        }
        request.resume();
    }

    private void write(Buffer part, AsyncFile file) {
        if (stopped) {
            return;
        }
        size += part.length();
        if (size > limit) {
            stop(file);
            problems.sendAndClose(context, new Refusal(CommonProblem.BODY_TOO_LARGE));
            return;
        }
        digest.update(part.getBytes());
        file.write(part);
        if (file.writeQueueFull()) {
            context.request().pause();
            file.drainHandler(drained -> context.request().resume());
        }
    }

    private void stop(AsyncFile file) {
        if (!stopped) {
            stopped = true;
            file.close();
        }
    }

    private void fail(Throwable failure) {
        if (!stopped) {
            stopped = true;
            LOG.errorf("a request body could not be written to a temporary file: %s", failure.toString());
            problems.sendAndClose(context, new Refusal(CommonProblem.UNAVAILABLE));
        }
    }
}
