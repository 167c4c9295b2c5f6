package org.encommun.directory.desk;

import java.time.Duration;
import java.time.Instant;
import java.util.UUID;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;

import org.encommun.defaults.aggregate.Aggregate;

/**
 * An address under which people of a network read its desk in a browser, which has no token, for a working day. Whoever has the address
 * reads what the network may; only its digest is known here.
 */
@Entity
@Table(name = "desk_link")
public class DeskLink extends Aggregate {

    private static final Duration LIFETIME = Duration.ofHours(8);

    @Column(name = "network_id")
    private UUID networkId;
    @Column(name = "code_hash")
    private String codeHash;
    @Column(name = "expires_at")
    private Instant expiresAt;

    protected DeskLink() {}

    /** @param codeHash SHA-256 of the code in the address, in hexadecimal */
    DeskLink(UUID id, UUID networkId, String codeHash, Instant now) {
        super(id);
        this.networkId = networkId;
        this.codeHash = codeHash;
        this.expiresAt = now.plus(LIFETIME);
    }

    /** Whose desk. */
    UUID networkId() {
        return networkId;
    }

    /** When the address stops leading there. */
    Instant expiresAt() {
        return expiresAt;
    }
}
