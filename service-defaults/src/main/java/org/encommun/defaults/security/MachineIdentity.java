package org.encommun.defaults.security;

import org.jose4j.jwt.JwtClaims;

import io.quarkus.security.identity.SecurityIdentity;
import io.quarkus.security.runtime.QuarkusSecurityIdentity;
import io.smallrye.jwt.auth.principal.DefaultJWTCallerPrincipal;

/** The identity of a partner network's machine that signs in by something else than a token. */
public final class MachineIdentity {

    private MachineIdentity() {}

    /** As a token of its client would give it, so that {@link CurrentUser} tells no difference. */
    public static SecurityIdentity of(Subject client) {
        JwtClaims claims = new JwtClaims();
        claims.setIssuer(client.issuer());
        claims.setSubject(client.name());
        claims.setStringClaim(CurrentUser.CLIENT, client.name());
        return QuarkusSecurityIdentity.builder().setPrincipal(new DefaultJWTCallerPrincipal(claims)).addRole(Role.NETWORK)
                .build();
    }
}
