package org.encommun.directory.duplicate;

import java.util.Collection;
import java.util.List;
import java.util.UUID;

import jakarta.enterprise.context.ApplicationScoped;

import org.encommun.defaults.aggregate.AggregateRepository;

/** The pairs of records that are likely to be of the same place. */
@ApplicationScoped
class DuplicatePairRepository extends AggregateRepository<DuplicatePair> {

    /**
     * Those with a status, in the order of ids.
     *
     * @param networkId only those with a record of this network; {@code null} for all
     */
    List<DuplicatePair> after(UUID id, DuplicateStatus status, UUID networkId, int limit) {
        return find("id > ?1 and status = ?2 and (?3 is null or firstNetwork = ?3 or secondNetwork = ?3) order by id", id,
                status, networkId)
                .range(0, limit - 1).list();
    }

    /** Those with one of these records. */
    List<DuplicatePair> of(Collection<UUID> recordIds) {
        return list("first in ?1 or second in ?1", recordIds);
    }
}
