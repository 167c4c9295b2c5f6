package org.encommun.defaults.problem;

import java.util.Locale;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.OptimisticLockException;
import jakarta.ws.rs.core.HttpHeaders;

import org.hibernate.StaleStateException;
import org.hibernate.exception.JDBCConnectionException;
import org.hibernate.exception.LockAcquisitionException;

import com.fasterxml.jackson.core.JacksonException;
import com.fasterxml.jackson.databind.JsonMappingException;
import com.fasterxml.jackson.databind.exc.UnrecognizedPropertyException;

import io.quarkiverse.resteasy.problem.HttpProblem;
import io.quarkiverse.resteasy.problem.postprocessing.ProblemContext;
import io.quarkiverse.resteasy.problem.postprocessing.ProblemPostProcessor;
import io.quarkus.vertx.http.runtime.CurrentVertxRequest;

/**
 * Gives a type and our own words to the problems which the framework finds: no route, no token, unreadable JSON, a violated
 * constraint, a lost race. What the framework would say itself is dropped, since it names classes.
 */
@ApplicationScoped
public class FrameworkProblems implements ProblemPostProcessor {

    /** Causes nest a few levels deep; a cycle must not hold the request. */
    private static final int DEEPEST_CAUSE = 10;

    private final CurrentVertxRequest request;

    FrameworkProblems(CurrentVertxRequest request) {
        this.request = request;
    }

    @Override
    public HttpProblem apply(HttpProblem problem, ProblemContext context) {
        if (problem.getType() != null) {
            return problem;
        }
        Refusal refusal = refusal(problem, context);
        HttpProblem.Builder document = ProblemDocument.builder(refusal.type(), language(), refusal.arguments())
                .withInstance(problem.getInstance());
        refusal.members().forEach(document::with);
        problem.getParameters().forEach((name, value) -> {
            if (!refusal.members().containsKey(name)) {
                document.with(name, value);
            }
        });
        problem.getHeaders().forEach(document::withHeader);
        return document.build();
    }

    private static Refusal refusal(HttpProblem problem, ProblemContext context) {
        Throwable cause = context.cause;
        for (int depth = 0; cause != null && depth < DEEPEST_CAUSE; depth++, cause = cause.getCause()) {
            if (cause instanceof Refusal refusal) {
                return refusal;
            }
            if (cause instanceof UnrecognizedPropertyException unknown) {
                return new Refusal(CommonProblem.UNKNOWN_FIELD, path(unknown)).with("field", path(unknown));
            }
            if (cause instanceof JsonMappingException mapping && !mapping.getPath().isEmpty()) {
                return new Refusal(CommonProblem.WRONG_TYPE, path(mapping)).with("field", path(mapping));
            }
            if (cause instanceof JacksonException) {
                return new Refusal(CommonProblem.UNREADABLE_BODY);
            }
            if (cause instanceof OptimisticLockException || cause instanceof StaleStateException
                    || cause instanceof LockAcquisitionException) {
                return new Refusal(CommonProblem.CONCURRENT_CHANGE);
            }
            if (cause instanceof JDBCConnectionException) {
                return new Refusal(CommonProblem.UNAVAILABLE);
            }
        }
        if (problem.getParameters().containsKey("violations")) {
            return new Refusal(CommonProblem.VALIDATION_FAILED);
        }
        return new Refusal(CommonProblem.ofStatus(problem.getStatusCode()));
    }

    private static String path(JsonMappingException failure) {
        StringBuilder path = new StringBuilder();
        for (JsonMappingException.Reference step : failure.getPath()) {
            if (step.getFieldName() == null) {
                path.append('[').append(step.getIndex()).append(']');
            } else {
                path.append(path.isEmpty() ? "" : ".").append(step.getFieldName());
            }
        }
        return path.toString();
    }

    private Locale language() {
        return ProblemTexts.language(request.getCurrent() == null
                ? null
                : request.getCurrent().request().getHeader(HttpHeaders.ACCEPT_LANGUAGE));
    }
}
