package org.encommun.defaults.security;

import java.util.Arrays;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;

import jakarta.enterprise.context.RequestScoped;
import jakarta.json.JsonArray;
import jakarta.json.JsonString;

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

    /** Whether the caller holds one of the roles for an event; an administrator holds all of them for every event. */
    public boolean holds(UUID event, String... roles) {
        return identity.hasRole(Role.ADMIN)
                || Arrays.stream(roles).anyMatch(identity::hasRole) && events().contains(event.toString());
    }

    /**
     * Requires one of the roles for an event.
     *
     * @throws Refusal {@link CommonProblem#UNAUTHENTICATED} without a token, {@link CommonProblem#FORBIDDEN} for all others
     */
    public void require(UUID event, String... roles) {
        if (identity.isAnonymous()) {
            throw new Refusal(CommonProblem.UNAUTHENTICATED);
        }
        if (!holds(event, roles)) {
            throw new Refusal(CommonProblem.FORBIDDEN);
        }
    }

    /** Whether the caller is an administrator. */
    public boolean isAdministrator() {
        return identity.hasRole(Role.ADMIN);
    }

    /** The events for which the caller holds a role; an administrator holds all of them, which are not listed. */
    public Set<UUID> eventsAs(String role) {
        return identity.hasRole(role) ? events().stream().map(UUID::fromString).collect(Collectors.toSet()) : Set.of();
    }

    private Set<String> events() {
        if (identity.getPrincipal() instanceof JsonWebToken token && token.getClaim("events") instanceof JsonArray named) {
            return named.getValuesAs(JsonString.class).stream().map(JsonString::getString).collect(Collectors.toSet());
        }
        return Set.of();
    }
}
