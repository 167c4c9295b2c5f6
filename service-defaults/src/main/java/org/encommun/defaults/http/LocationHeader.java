package org.encommun.defaults.http;

import java.net.URI;

import jakarta.ws.rs.container.ContainerResponseContext;
import jakarta.ws.rs.core.HttpHeaders;

import org.jboss.resteasy.reactive.server.ServerResponseFilter;

/** Removes the Host of the request from the Location header, where the framework puts it; all locations are on this service. */
public final class LocationHeader {

    private final PublicAddress address;

    LocationHeader(PublicAddress address) {
        this.address = address;
    }

    @ServerResponseFilter
    void rewrite(ContainerResponseContext response) {
        Object location = response.getHeaders().getFirst(HttpHeaders.LOCATION);
        if (location != null) {
            URI given = URI.create(location.toString());
            String query = given.getRawQuery() == null ? "" : "?" + given.getRawQuery();
            response.getHeaders().putSingle(HttpHeaders.LOCATION, address.reference(given.getRawPath() + query));
        }
    }
}
