package org.encommun.defaults.security;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;

/**
 * Somebody or something that signs in. Issuer and subject identify it together (OpenID Connect Core 1.0, section 2): another issuer
 * may give the same subject to somebody else.
 *
 * @param issuer the {@code iss} claim
 * @param name the {@code sub} claim
 */
@Embeddable
public record Subject(String issuer, @Column(name = "subject") String name) {}
