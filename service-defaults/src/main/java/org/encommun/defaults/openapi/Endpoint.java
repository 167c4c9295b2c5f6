package org.encommun.defaults.openapi;

import java.util.Set;

import org.eclipse.microprofile.openapi.models.Operation;
import org.eclipse.microprofile.openapi.models.PathItem.HttpMethod;

/**
 * One operation of the description, with what the method of the resource says about it.
 *
 * @param path the template of its address
 * @param access who may call it
 * @param creates whether it creates something under an Idempotency-Key
 * @param respondsWithVersion whether the response carries the version of what it shows, as an ETag
 * @param alwaysFresh whether what it shows changes while its version stays
 */
record Endpoint(String path, HttpMethod method, Operation operation, Access access, boolean creates,
        boolean respondsWithVersion, boolean alwaysFresh) {

    private static final Set<HttpMethod> CHANGES = Set.of(HttpMethod.PUT, HttpMethod.PATCH, HttpMethod.DELETE);

    /** Whether it changes what exists, so that the version which the client has read must be given. */
    boolean isChange() {
        return CHANGES.contains(method);
    }

    boolean isRead() {
        return method == HttpMethod.GET;
    }
}
