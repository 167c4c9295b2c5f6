package org.encommun.directory.record;

import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

import jakarta.enterprise.context.ApplicationScoped;

import org.encommun.defaults.aggregate.AggregateRepository;

/** What was decided on pairs of records. */
@ApplicationScoped
public class RecordLinkRepository extends AggregateRepository<RecordLink> {

    /** Until commit nobody else decides on pairs of records: two decisions at once could contradict each other. */
    public void lockDecisions() {
        getEntityManager().createNativeQuery("select pg_advisory_xact_lock(10)", Object.class).getSingleResult();
    }

    /** The links of these records, with one another and with others. */
    public List<RecordLink> of(Collection<UUID> recordIds) {
        return recordIds.isEmpty() ? List.of() : list("first in ?1 or second in ?1 order by id", recordIds);
    }

    /** What was decided on two records. */
    public Optional<RecordLink> between(UUID one, UUID other) {
        return find("first = ?1 and second = ?2 or first = ?2 and second = ?1", one, other).firstResultOptional();
    }
}
