package org.encommun.local.demo;

import java.net.URI;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;

import org.encommun.embedded.TokenIssuer;

/**
 * The four services of a stack, for somebody who has the right to be there.
 *
 * @param addresses where each service answers, by its name
 * @param tokens signs what an organiser, the door and the moderator show
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

    /** The header of somebody who holds a role for some events, or for none as yet. */
    Map<String, String> bearer(String role, UUID... events) {
        return Map.of("Authorization", "Bearer " + tokens.token(role, List.of(events), null, TOKEN_LIFETIME));
    }
}
