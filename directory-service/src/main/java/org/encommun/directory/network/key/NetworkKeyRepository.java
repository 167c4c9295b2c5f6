package org.encommun.directory.network.key;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

import jakarta.enterprise.context.ApplicationScoped;

import org.encommun.defaults.aggregate.AggregateRepository;
import org.encommun.defaults.problem.CommonProblem;
import org.encommun.defaults.problem.Refusal;

/** The keys of all networks. */
@ApplicationScoped
class NetworkKeyRepository extends AggregateRepository<NetworkKey> {

    /** @throws Refusal {@link CommonProblem#NOT_FOUND} if the network has none with this id */
    NetworkKey get(UUID networkId, UUID id) {
        return find("networkId = ?1 and id = ?2", networkId, id).firstResultOptional()
                .orElseThrow(() -> new Refusal(CommonProblem.NOT_FOUND));
    }

    /** Those of a network, oldest first; a network makes one or two a year. */
    List<NetworkKey> ofNetwork(UUID networkId) {
        return list("networkId = ?1 order by id", networkId);
    }

    /** How many of a network work. */
    long countLive(UUID networkId, Instant now) {
        return count("networkId = ?1 and expiresAt > ?2", networkId, now);
    }

    /** The key with this digest, if it works. */
    Optional<NetworkKey> live(String keyHash, Instant now) {
        return find("keyHash = ?1 and expiresAt > ?2", keyHash, now).firstResultOptional();
    }

    /** Notes a use of a key; of several at once one is written. */
    void noteUse(UUID id, Instant use) {
        getEntityManager().createNativeQuery("""
                update network_key set last_used_at = :use where id = :id and (last_used_at is null or last_used_at < :use)""")
                .setParameter("use", use).setParameter("id", id).executeUpdate();
    }
}
