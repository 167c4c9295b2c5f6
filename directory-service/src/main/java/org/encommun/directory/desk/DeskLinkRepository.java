package org.encommun.directory.desk;

import java.time.Instant;
import java.util.Optional;
import java.util.UUID;

import jakarta.enterprise.context.ApplicationScoped;

import org.encommun.defaults.aggregate.AggregateRepository;

/** The addresses of desks. */
@ApplicationScoped
class DeskLinkRepository extends AggregateRepository<DeskLink> {

    /** The one with this digest, if it still leads somewhere. */
    Optional<DeskLink> live(String codeHash, Instant now) {
        return find("codeHash = ?1 and expiresAt > ?2", codeHash, now).firstResultOptional();
    }

    /** Deletes those of a network that lead nowhere any more. */
    void deleteExpired(UUID networkId, Instant now) {
        delete("networkId = ?1 and expiresAt <= ?2", networkId, now);
    }
}
