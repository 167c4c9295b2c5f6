package org.encommun.directory.network.key;

import java.time.Instant;
import java.util.UUID;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A key of a network as the API shows it. */
public record NetworkKeyView(@Schema(examples = "019aa4ca-3c10-7000-8000-000000000002") UUID id,
        @Schema(description = "How the network calls it.", examples = "Serveur de synchronisation") String name,
        @Schema(nullable = true, description = "The key, for the header Authorization; shown once, when it is made.",
                examples = "encommun_key_Zk9sX1hB2mQ7vT4wYcE8Ng") String key,
        @Schema(description = "In UTC.", examples = "2026-11-28T09:30:00Z") Instant createdAt,
        @Schema(description = "In UTC.", examples = "2027-11-28T09:30:00Z") Instant expiresAt,
        @Schema(nullable = true, description = "The hour in which it was used last, in UTC; absent if it never was.",
                examples = "2026-11-28T09:00:00Z") Instant lastUsedAt) {

    static NetworkKeyView of(NetworkKey key) {
        return of(key, null);
    }

    static NetworkKeyView of(NetworkKey key, String text) {
        return new NetworkKeyView(key.id(), key.name(), text, key.createdAt(), key.expiresAt(), key.lastUsedAt().orElse(null));
    }
}
