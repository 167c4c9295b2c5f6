package org.encommun.defaults.security;

import java.util.Optional;

import jakarta.enterprise.context.RequestScoped;

import org.eclipse.microprofile.jwt.JsonWebToken;
import org.encommun.defaults.problem.CommonProblem;
import org.encommun.defaults.problem.Refusal;

import io.quarkus.security.identity.SecurityIdentity;

/** The caller and their roles. */
@RequestScoped
public class CurrentUser {

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

    /** Whether the caller is an administrator. */
    public boolean isAdministrator() {
        return identity.hasRole(Role.ADMIN);
    }
}
