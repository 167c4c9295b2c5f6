package org.encommun.local.demo;

import java.net.URI;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;

import org.encommun.embedded.TokenIssuer;

/**
 * A client of the four services of a stack, with tokens for each role.
 *
 * @param addresses the address of each service, by its name
 * @param tokens signs the tokens of organisers, check-in devices and moderators
 * @param api sends the requests
 */
record StackClient(Function<String, URI> addresses, TokenIssuer tokens, Api api) {

    private static final Duration TOKEN_LIFETIME = Duration.ofHours(1);

    URI address(String service, String path) {
        return addresses.apply(service).resolve(path);
    }

    Api.Answer post(String service, String path, Map<String, String> headers, Object body) {
        return api.post(address(service, path), headers, body);
    }

    /** The authorisation header of a caller who holds a role for some events, or for none yet. */
    Map<String, String> bearer(String role, UUID... events) {
        return Map.of("Authorization", "Bearer " + tokens.token(role, List.of(events), null, TOKEN_LIFETIME));
    }
}
