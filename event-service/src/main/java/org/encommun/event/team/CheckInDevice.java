package org.encommun.event.team;

import java.time.Instant;
import java.util.UUID;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;

/**
 * A device at the door of an event, which checks people in with a key of its own.
 *
 * @param name how the organisers call it
 * @param keyHash SHA-256 of its key in hexadecimal; the key is not stored
 * @param expiresAt when the key stops working, in UTC
 */
@Embeddable
public record CheckInDevice(@Column(nullable = false) UUID id, String name, @Column(name = "key_hash") String keyHash,
        @Column(name = "added_at") Instant addedAt, @Column(name = "expires_at") Instant expiresAt) {}
