package org.encommun.defaults.paging;

import jakarta.ws.rs.container.ContainerResponseContext;
import jakarta.ws.rs.core.UriInfo;

import org.jboss.resteasy.reactive.server.ServerResponseFilter;

/** Puts the address of the next page into the Link header (RFC 8288), for clients that know no more of us than that. */
public final class NextPageLink {

    @ServerResponseFilter
    void add(ContainerResponseContext response, UriInfo uri) {
        if (response.getEntity() instanceof Page<?> page && page.next() != null) {
            response.getHeaders().add("Link", "<%s>; rel=\"next\""
                    .formatted(uri.getRequestUriBuilder().replaceQueryParam("cursor", page.next()).build()));
        }
    }
}
