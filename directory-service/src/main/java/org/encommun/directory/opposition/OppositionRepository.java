package org.encommun.directory.opposition;

import java.util.List;
import java.util.Optional;
import java.util.UUID;

import jakarta.enterprise.context.ApplicationScoped;

import org.encommun.defaults.aggregate.AggregateRepository;

/** What persons object to, without the values. */
@ApplicationScoped
class OppositionRepository extends AggregateRepository<Opposition> {

    /** Those after this id, in the order of ids. */
    List<Opposition> after(UUID id, int limit) {
        return find("id > ?1 order by id", id).range(0, limit - 1).list();
    }

    /**
     * The oldest one of which something is left to be redacted, locked until commit; of several replicas each takes another one. Those that
     * wait for tables to be taken in come last.
     */
    Optional<Opposition> lockWaiting() {
        List<?> found = getEntityManager().createNativeQuery("""
                select * from opposition where status = 'RECEIVED' order by step = 'TABLES', id
                for update skip locked limit 1""",
                Opposition.class).getResultList();
        return found.stream().map(Opposition.class::cast).findFirst();
    }
}
