package org.encommun.defaults.problem;

import jakarta.ws.rs.container.ContainerResponseContext;
import jakarta.ws.rs.core.HttpHeaders;

import org.jboss.resteasy.reactive.server.ServerResponseFilter;

/** Names the request headers on which responses depend, for caches between the service and its clients. */
public final class VaryHeader {

    static final String VALUE = "Accept-Language, Authorization, Origin";

    @ServerResponseFilter
    void vary(ContainerResponseContext response) {
        response.getHeaders().add(HttpHeaders.VARY, VALUE);
    }
}
