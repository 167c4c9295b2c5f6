package org.encommun.defaults.problem;

import java.util.Locale;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.ws.rs.core.HttpHeaders;

import io.quarkiverse.resteasy.problem.HttpProblem;
import io.quarkiverse.resteasy.problem.postprocessing.ProblemContext;
import io.quarkiverse.resteasy.problem.postprocessing.ProblemPostProcessor;
import io.quarkus.vertx.http.runtime.CurrentVertxRequest;

/**
 * Replaces the problems that the library writes (no route, a violated constraint, a concurrent change) by typed ones. The
 * library's own messages are dropped, since they contain class names.
 */
@ApplicationScoped
public class FrameworkProblems implements ProblemPostProcessor {

    /** Before the logger, which logs the final problem. */
    private static final int FIRST = 1_000;

    private final CurrentVertxRequest request;

    FrameworkProblems(CurrentVertxRequest request) {
        this.request = request;
    }

    @Override
    public int priority() {
        return FIRST;
    }

    @Override
    public HttpProblem apply(HttpProblem problem, ProblemContext context) {
        if (problem.getType() != null) {
            return problem;
        }
        Refusal refusal = problem.getParameters().containsKey("violations")
                ? new Refusal(CommonProblem.VALIDATION_FAILED)
                : Causes.refusal(context.cause, problem.getStatusCode());
        HttpProblem.Builder document = ProblemDocument.builder(refusal, language()).withInstance(problem.getInstance());
        problem.getParameters().forEach((name, value) -> {
            if (!refusal.members().containsKey(name)) {
                document.with(name, value);
            }
        });
        problem.getHeaders().forEach(document::withHeader);
        return document.build();
    }

    private Locale language() {
        return ProblemTexts.language(request.getCurrent() == null
                ? null
                : request.getCurrent().request().getHeader(HttpHeaders.ACCEPT_LANGUAGE));
    }
}
