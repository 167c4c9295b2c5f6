package org.encommun.defaults.limit;

import java.time.Duration;

import jakarta.inject.Singleton;

import org.eclipse.microprofile.config.inject.ConfigProperty;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;

import io.github.bucket4j.Bucket;
import io.github.bucket4j.ConsumptionProbe;

/** How many requests each client has sent for each purpose within the present minute, counted from its first. */
@Singleton
class ClientCounts {

    static final Duration WINDOW = Duration.ofMinutes(1);
    /** So many clients are remembered, the latest ones: about 20 MB. */
    private static final int MAX_CLIENTS = 100_000;

    private final long limit;
    private final Cache<Key, Bucket> buckets = Caffeine.newBuilder().expireAfterAccess(WINDOW).maximumSize(MAX_CLIENTS).build();

    /** @param replicas between how many replicas the limit is divided */
    ClientCounts(@ConfigProperty(name = "encommun.client-limit.per-minute") long perMinute,
            @ConfigProperty(name = "encommun.client-limit.replicas") long replicas) {
        this.limit = Math.max(1, perMinute / Math.max(1, replicas));
    }

    /** @param purpose the operation and what it is called on */
    private record Key(String client, String purpose) {}

    /** Counts a request, if it is within the limit. */
    ConsumptionProbe count(String client, String purpose) {
        return buckets.get(new Key(client, purpose), key -> bucket()).tryConsumeAndReturnRemaining(1);
    }

    private Bucket bucket() {
        return Bucket.builder().addLimit(window -> window.capacity(limit).refillIntervally(limit, WINDOW)).build();
    }

    /** How many requests a minute this replica accepts from one client. */
    long limit() {
        return limit;
    }
}
