package org.encommun.defaults.http;

import java.io.IOException;
import java.util.concurrent.RejectedExecutionException;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;

import org.encommun.defaults.problem.CommonProblem;
import org.encommun.defaults.problem.ProblemResponses;
import org.encommun.defaults.problem.ProblemType;
import org.encommun.defaults.problem.Refusal;
import org.jboss.logging.Logger;

import io.vertx.core.http.HttpClosedException;
import io.vertx.core.http.HttpServerRequest;
import io.vertx.core.http.HttpVersion;
import io.vertx.ext.web.Router;
import io.vertx.ext.web.RoutingContext;

/** Responds to failures of the HTTP layer before a request reaches a resource. */
@ApplicationScoped
class FailureAnswer {

    private static final Logger LOG = Logger.getLogger(FailureAnswer.class);

    private final ProblemResponses problems;

    FailureAnswer(ProblemResponses problems) {
        this.problems = problems;
    }

    void register(@Observes Router router) {
        router.route().order(Integer.MIN_VALUE).failureHandler(this::answer);
    }

    private void answer(RoutingContext context) {
        Throwable failure = context.failure();
        if (context.response().ended()) {
            // the response is sent, and the connection closed with the rest of the request unread
            return;
        }
        if (failure instanceof IOException || failure instanceof HttpClosedException) {
            LOG.infof("the client closed the connection before the request was complete: method=%s",
                    context.request().method().name());
        } else if (failure instanceof RejectedExecutionException) {
            problems.send(context, new Refusal(CommonProblem.UNAVAILABLE));
        } else if (context.statusCode() >= 400 && context.statusCode() < 500) {
            problems.sendAndClose(context, new Refusal(type(context)));
        } else {
            context.next();
        }
    }

    private static boolean hasFaultyHost(HttpServerRequest request) {
        return request.version() != HttpVersion.HTTP_1_0 && request.authority() == null;
    }

    private static ProblemType type(RoutingContext context) {
        return switch (context.statusCode()) {
            case 400 -> hasFaultyHost(context.request()) ? CommonProblem.MALFORMED_HOST : CommonProblem.BAD_REQUEST;
            case 404 -> CommonProblem.NOT_FOUND;
            case 413 -> CommonProblem.BODY_TOO_LARGE;
            default -> CommonProblem.BAD_REQUEST;
        };
    }
}
