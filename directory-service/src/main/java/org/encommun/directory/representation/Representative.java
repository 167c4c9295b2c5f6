package org.encommun.directory.representation;

import java.time.Instant;
import java.util.UUID;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.Embedded;

import org.encommun.defaults.security.Subject;

/**
 * Somebody who speaks for an actor.
 *
 * @param id that of the claim which was accepted
 * @param label how the representative wants to be called; {@code null} for no name
 * @param confirmedAt when the claim was accepted
 */
@Embeddable
public record Representative(@Column(nullable = false) UUID id, @Embedded Subject subject, String label,
        @Column(name = "confirmed_at") Instant confirmedAt) {

    boolean is(Subject other) {
        return subject.equals(other);
    }
}
