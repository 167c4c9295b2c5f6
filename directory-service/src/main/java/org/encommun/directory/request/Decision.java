package org.encommun.directory.request;

import java.time.Instant;

import jakarta.persistence.AttributeOverride;
import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.Embedded;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;

import org.encommun.defaults.security.Subject;
import org.encommun.directory.representation.Capacity;

/**
 * The end of a request, kept with it.
 *
 * @param decidedAt when it was accepted, refused or withdrawn
 * @param decider by whom
 * @param capacity in which capacity; {@code null} for a withdrawal by whoever submitted it
 * @param reason for whoever submitted it; {@code null} where none was given
 */
@Embeddable
public record Decision(@Column(name = "decided_at") Instant decidedAt,
        @Embedded @AttributeOverride(name = "issuer", column = @Column(name = "decider_issuer"))
        @AttributeOverride(name = "name", column = @Column(name = "decider_subject")) Subject decider,
        @Enumerated(EnumType.STRING) @Column(name = "decider_capacity") Capacity capacity,
        @Column(name = "decision_reason") String reason) {}
