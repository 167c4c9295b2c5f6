package org.encommun.defaults.problem;

import jakarta.enterprise.event.Observes;
import jakarta.inject.Singleton;

import org.eclipse.microprofile.config.inject.ConfigProperty;

import com.fasterxml.jackson.databind.ObjectMapper;

import io.quarkiverse.resteasy.problem.HttpProblem;
import io.quarkus.runtime.configuration.MemorySize;
import io.quarkus.vertx.http.runtime.filters.Filters;
import io.vertx.core.http.HttpHeaders;
import io.vertx.ext.web.RoutingContext;

/** Refuses a body that says it is too large before a byte of it is read; the HTTP layer itself would answer without a document. */
@Singleton
public class BodyLimit {

    /** Before the HTTP layer's own check, which stands among the default filters. */
    private static final int EARLY = 10_000;

    private final long limit;
    private final ObjectMapper mapper;

    BodyLimit(@ConfigProperty(name = "quarkus.http.limits.max-body-size") MemorySize limit, ObjectMapper mapper) {
        this.limit = limit.asLongValue();
        this.mapper = mapper;
    }

    void register(@Observes Filters filters) {
        filters.register(this::check, EARLY);
    }

    private void check(RoutingContext request) {
        String length = request.request().getHeader(HttpHeaders.CONTENT_LENGTH);
        if (length == null || !length.matches("\\d{1,18}") || Long.parseLong(length) <= limit) {
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
}
