package org.encommun.defaults.problem;

import java.util.Set;

import jakarta.enterprise.context.ApplicationScoped;

import org.jboss.logging.Logger;

import com.fasterxml.jackson.databind.ObjectMapper;

import io.quarkiverse.resteasy.problem.HttpProblem;
import io.vertx.core.http.HttpHeaders;
import io.vertx.core.http.HttpServerResponse;
import io.vertx.ext.web.RoutingContext;

/** Sends problem documents for requests that are refused before they reach a resource, and logs each in one line. */
@ApplicationScoped
public class ProblemResponses {

    private static final Logger LOG = Logger.getLogger(ProblemResponses.class);

    private final ObjectMapper mapper;

    ProblemResponses(ObjectMapper mapper) {
        this.mapper = mapper;
    }

    /** Sends the response and keeps the connection open. */
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

    /** Sends the response and closes the connection, leaving the rest of the request unread. */
    public void sendAndClose(RoutingContext request, Refusal refusal) {
        request.response().putHeader(HttpHeaders.CONNECTION, "close");
        request.addEndHandler(sent -> request.request().connection().close());
        send(request, refusal);
    }

    /** Responds to a request whose method is not allowed. */
    public void sendNotAllowed(RoutingContext request, Set<String> allowed) {
        request.response().putHeader(HttpHeaders.ALLOW, String.join(", ", allowed));
        send(request, new Refusal(CommonProblem.METHOD_NOT_ALLOWED));
    }
}
