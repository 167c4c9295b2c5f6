package org.encommun.directory.duplicate;

import java.util.Collection;
import java.util.List;
import java.util.UUID;

import jakarta.enterprise.context.ApplicationScoped;

import org.encommun.defaults.aggregate.AggregateRepository;
import org.encommun.directory.place.Visibility;
import org.encommun.directory.record.RecordStatus;

/** The pairs of records that are likely to be of the same place. */
@ApplicationScoped
class DuplicatePairRepository extends AggregateRepository<DuplicatePair> {

    /**
     * Those with a status, in the order of ids.
     *
     * @param networkId only those with a record of this network and another one that it may see; {@code null} for all
     */
    List<DuplicatePair> after(UUID id, DuplicateStatus status, UUID networkId, int limit) {
        return find("""
                from DuplicatePair pair where pair.id > ?1 and pair.status = ?2 and (?3 is null
                    or (pair.firstNetwork = ?3 or pair.secondNetwork = ?3) and not exists (
                        from PlaceRecord record where record.id in (pair.first, pair.second) and record.networkId <> ?3
                            and (record.visibility = ?4 or record.status = ?5)))
                order by pair.id""", id, status, networkId, Visibility.HIDDEN, RecordStatus.DELETED).range(0, limit - 1).list();
    }

    /** Those with one of these records. */
    List<DuplicatePair> of(Collection<UUID> recordIds) {
        return list("first in ?1 or second in ?1", recordIds);
    }
}
