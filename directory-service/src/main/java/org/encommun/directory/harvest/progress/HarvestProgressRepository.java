package org.encommun.directory.harvest.progress;

import java.time.Instant;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;

import jakarta.enterprise.context.ApplicationScoped;

import org.encommun.defaults.aggregate.AggregateRepository;

/** How far the sources of all networks have been read. */
@ApplicationScoped
public class HarvestProgressRepository extends AggregateRepository<HarvestProgress> {

    /** That of the active source which has been due the longest and which no replica is reading, locked until commit. */
    public Optional<HarvestProgress> lockDue(Instant now) {
        List<?> found = getEntityManager().createNativeQuery("""
                select p.* from harvest_progress p join harvest_source s on s.id = p.id
                where s.status = 'ACTIVE' and p.next_run_at <= :now and (p.leased_until is null or p.leased_until <= :now)
                order by p.next_run_at for update of p skip locked limit 1""", HarvestProgress.class).setParameter("now", now)
                .getResultList();
        return found.stream().map(HarvestProgress.class::cast).findFirst();
    }

    /** Those of these sources, by the source. */
    public Map<UUID, HarvestProgress> ofSources(Collection<UUID> sourceIds) {
        Map<UUID, HarvestProgress> found = new LinkedHashMap<>();
        if (!sourceIds.isEmpty()) {
            list("id in ?1", sourceIds).forEach(progress -> found.put(progress.id(), progress));
        }
        return found;
    }
}
