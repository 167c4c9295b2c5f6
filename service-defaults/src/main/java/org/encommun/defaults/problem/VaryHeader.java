package org.encommun.defaults.problem;

import jakarta.ws.rs.container.ContainerResponseContext;
import jakarta.ws.rs.core.HttpHeaders;

import org.jboss.resteasy.reactive.server.ServerResponseFilter;

/**
 * Tells caches between us and a client that other languages, other callers and pages of other origins are answered
 * differently.
 */
public final class VaryHeader {

    @ServerResponseFilter
    void vary(ContainerResponseContext response) {
        response.getHeaders().add(HttpHeaders.VARY, "Accept-Language, Authorization, Origin");
    }
}
