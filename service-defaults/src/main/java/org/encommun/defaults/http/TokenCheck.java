package org.encommun.defaults.http;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;

import org.encommun.defaults.database.DatabaseFailure;
import org.encommun.defaults.problem.CommonProblem;
import org.encommun.defaults.problem.ProblemResponses;
import org.encommun.defaults.problem.Refusal;

import io.quarkus.security.identity.SecurityIdentity;
import io.quarkus.vertx.http.runtime.filters.Filters;
import io.quarkus.vertx.http.runtime.security.QuarkusHttpUser;
import io.smallrye.mutiny.Uni;
import io.vertx.core.http.HttpHeaders;
import io.vertx.ext.web.RoutingContext;

/**
 * Refuses an invalid token, also where none is needed: otherwise its bearer would get the public view and take it for the full
 * one.
 */
@ApplicationScoped
class TokenCheck {

    private final ProblemResponses problems;

    TokenCheck(ProblemResponses problems) {
        this.problems = problems;
    }

    void register(@Observes Filters filters) {
        filters.register(this::check, FilterOrder.TOKEN);
    }

    private void check(RoutingContext request) {
        // health, metrics and descriptions are requested by monitoring tools, some of which send credentials unasked
        if (!request.request().headers().contains(HttpHeaders.AUTHORIZATION) || request.normalizedPath().startsWith("/q/")) {
            request.next();
            return;
        }
        Uni<SecurityIdentity> identity = QuarkusHttpUser.getSecurityIdentity(request, null);
        identity.subscribe().with(known -> {
            // credentials of other schemes are ignored
            if (known == null || known.isAnonymous()) {
                refuse(request);
            } else {
                request.next();
            }
        }, failure -> {
            if (DatabaseFailure.isUnavailable(failure)) {
                // credentials that are kept there may be right
                problems.send(request, new Refusal(CommonProblem.UNAVAILABLE));
            } else {
                refuse(request);
            }
        });
    }

    private void refuse(RoutingContext request) {
        problems.send(request, new Refusal(CommonProblem.UNAUTHENTICATED));
    }
}
