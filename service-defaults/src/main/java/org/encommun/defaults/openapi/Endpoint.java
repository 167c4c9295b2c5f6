package org.encommun.defaults.openapi;

import java.util.Set;

import org.eclipse.microprofile.openapi.models.Operation;
import org.eclipse.microprofile.openapi.models.PathItem.HttpMethod;

/**
 * One operation of the description, with the facts known from its resource method.
 *
 * @param path its path template
 * @param access who may call it
 * @param creates whether it creates something under an Idempotency-Key
 * @param respondsWithVersion whether the response carries the version of its content as an ETag
 * @param alwaysFresh whether its content changes without a new version
 * @param limited whether one client may call it only so often a minute
 */
record Endpoint(String path, HttpMethod method, Operation operation, Access access, boolean creates,
        boolean respondsWithVersion, boolean alwaysFresh, boolean limited) {

    private static final Set<HttpMethod> CHANGES = Set.of(HttpMethod.PUT, HttpMethod.PATCH, HttpMethod.DELETE);

    /** Whether it changes something that exists, so that the client must send the version it has read. */
    boolean isChange() {
        return CHANGES.contains(method);
    }

    boolean isRead() {
        return method == HttpMethod.GET;
    }
}
