package org.encommun.defaults.problem;

import java.util.Set;

import jakarta.enterprise.context.ApplicationScoped;

import org.jboss.logging.Logger;

import com.fasterxml.jackson.databind.ObjectMapper;

import io.quarkiverse.resteasy.problem.HttpProblem;
import io.vertx.core.http.HttpHeaders;
import io.vertx.core.http.HttpServerResponse;
import io.vertx.ext.web.RoutingContext;

/** Answers with a problem document what is refused before it comes to a resource, and logs it in one line. */
@ApplicationScoped
public class ProblemResponses {

    private static final Logger LOG = Logger.getLogger(ProblemResponses.class);

    private final ObjectMapper mapper;

    ProblemResponses(ObjectMapper mapper) {
        this.mapper = mapper;
    }

    /** Answers a request and keeps its connection open for the next one. */
    public void send(RoutingContext request, Refusal refusal) {
        HttpServerResponse response = request.response();
        if (response.ended() || response.closed()) {
            return;
        }
        HttpProblem document = ProblemDocument.builder(refusal,
                ProblemTexts.language(request.request().getHeader(HttpHeaders.ACCEPT_LANGUAGE))).build();
        LOG.infof("status=%d type=%s method=%s", document.getStatusCode(), refusal.type().slug(),
                request.request().method().name());
        document.getHeaders().forEach((name, value) -> response.putHeader(name, String.valueOf(value)));
        response.setStatusCode(document.getStatusCode())
                .putHeader(HttpHeaders.CONTENT_TYPE, HttpProblem.MEDIA_TYPE.toString())
                .putHeader(HttpHeaders.VARY, VaryHeader.VALUE)
                .end(mapper.valueToTree(document).toString());
    }

    /** Answers a request and closes its connection, where the rest of the request is not to be read. */
    public void sendAndClose(RoutingContext request, Refusal refusal) {
        request.response().putHeader(HttpHeaders.CONNECTION, "close");
        request.addEndHandler(sent -> request.request().connection().close());
        send(request, refusal);
    }

    /** Answers a request whose method its address does not take. */
    public void sendNotAllowed(RoutingContext request, Set<String> allowed) {
        request.response().putHeader(HttpHeaders.ALLOW, String.join(", ", allowed));
        send(request, new Refusal(CommonProblem.METHOD_NOT_ALLOWED));
    }
}
