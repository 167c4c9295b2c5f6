package org.encommun.directory.network.key;

import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Optional;
import java.util.UUID;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;

import org.encommun.defaults.aggregate.Aggregate;
import org.encommun.defaults.problem.Refusal;

/**
 * A key by which the machine of a partner network signs in, for networks whose systems cannot get tokens. It may do what the network's
 * client may. Only its digest is known here.
 */
@Entity
@Table(name = "network_key")
public class NetworkKey extends Aggregate {

    /** What every key begins with, so that scanners find one that was published by mistake. */
    private static final String PREFIX = "encommun_key_";
    private static final Duration LIFETIME = Duration.ofDays(365);
    /** A year, and time to replace it once a year. */
    private static final Duration LONGEST = Duration.ofDays(400);

    @Column(name = "network_id")
    private UUID networkId;
    private String name;
    @Column(name = "key_hash")
    private String keyHash;
    @Column(name = "created_at")
    private Instant createdAt;
    @Column(name = "expires_at")
    private Instant expiresAt;
    /** Noted without a new version, or a client that uses the key could not revoke it by what it has read. */
    @Column(name = "last_used_at", insertable = false, updatable = false)
    private Instant lastUsedAt;

    protected NetworkKey() {}

    /**
     * A new key.
     *
     * @param name how the network calls it
     * @param keyHash its SHA-256 in hexadecimal
     * @param expiry {@code null} for in a year
     * @throws Refusal {@link NetworkKeyProblem#KEY_EXPIRY_OUT_OF_BOUNDS} in the past or in more than 400 days
     */
    NetworkKey(UUID id, UUID networkId, String name, String keyHash, Instant expiry, Instant now) {
        super(id);
        this.networkId = networkId;
        this.name = name;
        this.keyHash = keyHash;
        this.createdAt = now;
        this.expiresAt = expiry == null ? now.plus(LIFETIME) : expiry;
        if (!expiresAt.isAfter(now) || expiresAt.isAfter(now.plus(LONGEST))) {
            throw new Refusal(NetworkKeyProblem.KEY_EXPIRY_OUT_OF_BOUNDS).with("field", "expiresAt");
        }
    }

    /** The key itself, which nobody guesses, of a random code. */
    static String text(String code) {
        return PREFIX + code;
    }

    /** Whether something may be a key: all others are left to those who know them. */
    static boolean isText(String credentials) {
        return credentials.startsWith(PREFIX);
    }

    /** As which a use is noted: to the hour, so that of many requests one writes. */
    static Instant use(Instant now) {
        return now.truncatedTo(ChronoUnit.HOURS);
    }

    /** Whether a use is later than the last one that was noted. */
    boolean isNews(Instant use) {
        return lastUsedAt == null || use.isAfter(lastUsedAt);
    }

    /** Whose machine signs in by it. */
    UUID networkId() {
        return networkId;
    }

    /** How the network calls it. */
    String name() {
        return name;
    }

    /** When it was made. */
    Instant createdAt() {
        return createdAt;
    }

    /** When it stops working. */
    Instant expiresAt() {
        return expiresAt;
    }

    /** The hour in which it was used last. */
    Optional<Instant> lastUsedAt() {
        return Optional.ofNullable(lastUsedAt);
    }
}
