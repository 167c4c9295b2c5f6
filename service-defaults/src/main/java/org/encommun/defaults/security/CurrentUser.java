package org.encommun.defaults.security;

import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;

import jakarta.enterprise.context.RequestScoped;

import org.eclipse.microprofile.jwt.JsonWebToken;
import org.encommun.defaults.problem.CommonProblem;
import org.encommun.defaults.problem.Refusal;

import io.quarkus.security.identity.SecurityIdentity;

/** The caller and their roles. */
@RequestScoped
public class CurrentUser {

    /** RFC 9068, section 2.2. */
    static final String CLIENT = "client_id";
    private static final String ANONYMOUS = "anonymous";

    private final SecurityIdentity identity;

    CurrentUser(SecurityIdentity identity) {
        this.identity = identity;
    }

    /** Different for two callers who are told apart; the same for all anonymous ones. */
    public String name() {
        return subject().map(subject -> subject.issuer() + " " + subject.name()).orElse(ANONYMOUS);
    }

    /** Whom the token stands for; empty without a token. */
    public Optional<Subject> subject() {
        return identity.isAnonymous() || !(identity.getPrincipal() instanceof JsonWebToken token)
                ? Optional.empty()
                : Optional.of(new Subject(token.getIssuer(), token.getSubject()));
    }

    /** @throws Refusal {@link CommonProblem#UNAUTHENTICATED} without a token */
    public Subject requireSubject() {
        return subject().orElseThrow(() -> new Refusal(CommonProblem.UNAUTHENTICATED));
    }

    /**
     * The client of the machine of a partner network: {@code client_id} (RFC 9068, section 2.2) or, of providers from before that,
     * {@code azp}; the subject where a token has neither, so that a machine is never taken for a person. Empty for callers without the
     * platform role.
     */
    public Optional<Subject> networkClient() {
        return !identity.hasRole(Role.NETWORK) || !(identity.getPrincipal() instanceof JsonWebToken token)
                ? Optional.empty()
                : Stream.of(CLIENT, "azp", "sub").map(token::<String>getClaim).filter(Objects::nonNull).findFirst()
                        .map(client -> new Subject(token.getIssuer(), client));
    }

    /** Whether the caller is an administrator. */
    public boolean isAdministrator() {
        return identity.hasRole(Role.ADMIN);
    }
}
