package org.encommun.directory.network.key;

import jakarta.enterprise.context.ApplicationScoped;

import org.encommun.defaults.security.MachineIdentity;

import io.quarkus.security.AuthenticationFailedException;
import io.quarkus.security.identity.IdentityProviderManager;
import io.quarkus.security.identity.SecurityIdentity;
import io.quarkus.vertx.http.runtime.security.ChallengeData;
import io.quarkus.vertx.http.runtime.security.HttpAuthenticationMechanism;
import io.smallrye.mutiny.Uni;
import io.vertx.core.http.HttpHeaders;
import io.vertx.ext.web.RoutingContext;

/** Lets the machine of a network sign in by a key where others have a token; what is no key is left to the mechanism of tokens. */
@ApplicationScoped
class NetworkKeyMechanism implements HttpAuthenticationMechanism {

    private static final String BEARER = "Bearer ";

    private final KeyedNetworks networks;

    NetworkKeyMechanism(KeyedNetworks networks) {
        this.networks = networks;
    }

    @Override
    public Uni<SecurityIdentity> authenticate(RoutingContext request, IdentityProviderManager providers) {
        String header = request.request().getHeader(HttpHeaders.AUTHORIZATION);
        // the name of a scheme is case-insensitive (RFC 9110, section 11.1)
        if (header == null || !header.regionMatches(true, 0, BEARER, 0, BEARER.length())) {
            return Uni.createFrom().nullItem();
        }
        String key = header.substring(BEARER.length()).strip();
        if (!NetworkKey.isText(key)) {
            return Uni.createFrom().nullItem();
        }
        // back on the thread of the request afterwards, which reads its body
        return Uni.createFrom().completionStage(
                () -> request.vertx().executeBlocking(() -> networks.client(key), false).toCompletionStage())
                .map(client -> client.map(MachineIdentity::of)
                        .orElseThrow(
                                () -> new AuthenticationFailedException("the key of a network is unknown or has expired")));
    }

    @Override
    public Uni<ChallengeData> getChallenge(RoutingContext request) {
        return Uni.createFrom().nullItem();
    }

    @Override
    public int getPriority() {
        return DEFAULT_PRIORITY + 1;
    }
}
