package org.encommun.defaults.paging;

import jakarta.ws.rs.container.ContainerResponseContext;

import org.encommun.defaults.http.PublicAddress;
import org.jboss.resteasy.reactive.server.ServerResponseFilter;

/** Adds the Link header (RFC 8288) with the address of the next page, for clients that follow links without parsing bodies. */
public final class NextPageLink {

    private final PublicAddress address;

    NextPageLink(PublicAddress address) {
        this.address = address;
    }

    @ServerResponseFilter
    void add(ContainerResponseContext response) {
        if (response.getEntity() instanceof Paged page && page.next() != null) {
            response.getHeaders().add("Link", "<%s>; rel=\"next\""
                    .formatted(address.reference(address.currentWith("cursor", page.next()))));
        }
    }
}
