package org.encommun.defaults.http;

import java.net.URI;
import java.net.URISyntaxException;
import java.util.List;
import java.util.Map;
import java.util.Set;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;

import org.encommun.defaults.problem.AllowedMethods;
import org.encommun.defaults.problem.CommonProblem;
import org.encommun.defaults.problem.ProblemResponses;
import org.encommun.defaults.problem.ProblemType;
import org.encommun.defaults.problem.Refusal;

import io.quarkus.vertx.http.runtime.filters.Filters;
import io.vertx.core.http.HttpHeaders;
import io.vertx.core.http.HttpMethod;
import io.vertx.core.http.HttpServerRequest;
import io.vertx.ext.web.RoutingContext;

/**
 * Refuses malformed requests by their request line and headers, and responds to OPTIONS. The limits of the HTTP layer, which
 * responds without a problem document, are higher.
 */
@ApplicationScoped
class RequestCheck {

    /** RFC 9110, section 4.1, recommends supporting at least 8,000 octets. */
    private static final int MAX_ADDRESS = 8_000;
    private static final int MAX_HEADERS = 16_000;
    /** Health, metrics and descriptions, which the framework serves. */
    private static final String TOOLS = "/q/";

    private final ProblemResponses problems;
    private final AllowedMethods allowedMethods;

    RequestCheck(ProblemResponses problems, AllowedMethods allowedMethods) {
        this.problems = problems;
        this.allowedMethods = allowedMethods;
    }

    void register(@Observes Filters filters) {
        filters.register(this::check, FilterOrder.REQUEST);
    }

    private void check(RoutingContext context) {
        HttpServerRequest request = context.request();
        ProblemType fault = fault(request);
        if (fault != null) {
            problems.sendAndClose(context, new Refusal(fault));
        } else if (request.method() == HttpMethod.TRACE || request.method() == HttpMethod.CONNECT) {
            problems.sendNotAllowed(context, allowedMethods.of(context.normalizedPath()));
        } else if (request.method() == HttpMethod.OPTIONS) {
            answerOptions(context);
        } else {
            context.next();
        }
    }

    private void answerOptions(RoutingContext context) {
        Set<String> allowed = allowedMethods.of(context.normalizedPath());
        if (context.normalizedPath().startsWith(TOOLS)) {
            context.next();
        } else if (allowed.isEmpty()) {
            problems.send(context, new Refusal(CommonProblem.NOT_FOUND));
        } else {
            context.response().putHeader(HttpHeaders.ALLOW, String.join(", ", allowed)).end();
        }
    }

    private static ProblemType fault(HttpServerRequest request) {
        if (request.uri().length() > MAX_ADDRESS) {
            return CommonProblem.ADDRESS_TOO_LONG;
        }
        if (size(request) > MAX_HEADERS) {
            return CommonProblem.HEADERS_TOO_LARGE;
        }
        if (!isAddress(request)) {
            return CommonProblem.MALFORMED_ADDRESS;
        }
        return hasFaultyHost(request) ? CommonProblem.MALFORMED_HOST : null;
    }

    private static int size(HttpServerRequest request) {
        int size = 0;
        for (Map.Entry<String, String> header : request.headers()) {
            size += header.getKey().length() + header.getValue().length();
        }
        return size;
    }

    /** NUL is valid in a URI, but occurs in no path of these services, and PostgreSQL cannot store it. */
    private static boolean isAddress(HttpServerRequest request) {
        try {
            new URI(request.uri());
            return !request.path().contains("%00");
        } catch (URISyntaxException malformed) {
            return false;
        }
    }

    private static boolean hasFaultyHost(HttpServerRequest request) {
        List<String> hosts = request.headers().getAll(HttpHeaders.HOST);
        return hosts.size() > 1 || hosts.size() == 1 && !hosts.get(0).isEmpty() && request.authority() == null;
    }
}
