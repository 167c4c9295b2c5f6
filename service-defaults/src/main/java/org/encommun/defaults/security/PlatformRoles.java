package org.encommun.defaults.security;

import java.util.Set;
import java.util.stream.Collectors;

import jakarta.enterprise.context.ApplicationScoped;

import org.eclipse.microprofile.jwt.JsonWebToken;

import io.quarkus.security.AuthenticationFailedException;
import io.quarkus.security.identity.AuthenticationRequestContext;
import io.quarkus.security.identity.SecurityIdentity;
import io.quarkus.security.identity.SecurityIdentityAugmentor;
import io.quarkus.security.runtime.QuarkusSecurityIdentity;
import io.smallrye.mutiny.Uni;

/**
 * Keeps only the platform roles of a token: providers put all groups and roles of a person there, some (Keycloak) as paths with a
 * slash in front. Refuses tokens that say nobody.
 */
@ApplicationScoped
class PlatformRoles implements SecurityIdentityAugmentor {

    private static final Set<String> KNOWN = Set.of(Role.ADMIN, Role.NETWORK);

    @Override
    public Uni<SecurityIdentity> augment(SecurityIdentity identity, AuthenticationRequestContext context) {
        if (identity.isAnonymous()) {
            return Uni.createFrom().item(identity);
        }
        if (identity.getPrincipal() instanceof JsonWebToken token && token.getSubject() == null) {
            // the name that the library takes instead may be reused for somebody else
            return Uni.createFrom().failure(new AuthenticationFailedException("a token without a subject says nobody"));
        }
        Set<String> roles = identity.getRoles().stream().map(role -> role.replaceFirst("^/", "")).filter(KNOWN::contains)
                .collect(Collectors.toSet());
        return Uni.createFrom().item(QuarkusSecurityIdentity.builder().setPrincipal(identity.getPrincipal()).addRoles(roles)
                .addCredentials(identity.getCredentials()).addAttributes(identity.getAttributes()).build());
    }
}
