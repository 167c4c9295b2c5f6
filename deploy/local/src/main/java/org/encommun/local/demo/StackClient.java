package org.encommun.local.demo;

import java.net.URI;
import java.time.Duration;
import java.util.Map;
import java.util.function.Function;

import org.encommun.embedded.TokenIssuer;

import com.fasterxml.jackson.databind.JsonNode;

/**
 * A client of the four services of a stack, with tokens for several people.
 *
 * @param addresses the address of each service, by its name
 * @param tokens signs the tokens of organisers, moderators and machines
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

    /** The authorisation header of somebody who is signed in. */
    Map<String, String> bearer(String subject) {
        return Map.of("Authorization", "Bearer " + tokens.token(subject, TOKEN_LIFETIME));
    }

    /** The authorisation header of the machine of a partner network. */
    Map<String, String> machine(String client) {
        return Map.of("Authorization", "Bearer " + tokens.clientToken(client, TOKEN_LIFETIME, "network"));
    }

    /** The authorisation header of whoever runs the installation. */
    Map<String, String> administrator() {
        return Map.of("Authorization", "Bearer " + tokens.token("administration", TOKEN_LIFETIME, "admin"));
    }

    JsonNode read(String service, String path, Map<String, String> headers) {
        return api.get(address(service, path), headers).body();
    }
}
