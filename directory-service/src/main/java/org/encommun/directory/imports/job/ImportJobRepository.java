package org.encommun.directory.imports.job;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

import jakarta.enterprise.context.ApplicationScoped;

import org.encommun.defaults.aggregate.AggregateRepository;
import org.encommun.defaults.problem.CommonProblem;
import org.encommun.defaults.problem.Refusal;

/** The imports of all networks. */
@ApplicationScoped
public class ImportJobRepository extends AggregateRepository<ImportJob> {

    /** @throws Refusal {@link CommonProblem#NOT_FOUND} if the network has none with this id */
    public ImportJob get(UUID networkId, UUID id) {
        return find("networkId = ?1 and id = ?2", networkId, id).firstResultOptional()
                .orElseThrow(() -> new Refusal(CommonProblem.NOT_FOUND));
    }

    /** Those of a network after this id, in the order of ids. */
    public List<ImportJob> after(UUID networkId, UUID id, int limit) {
        return find("networkId = ?1 and id > ?2 order by id", networkId, id).range(0, limit - 1).list();
    }

    /** The latest ones of a network, the newest first. */
    public List<ImportJob> latest(UUID networkId, int limit) {
        return find("networkId = ?1 order by id desc", networkId).range(0, limit - 1).list();
    }

    /**
     * The oldest import that no replica is taking in, locked until commit. The imports of a network are taken in one after the other, or
     * an old table could undo a new one.
     */
    public Optional<ImportJob> lockWaiting(Instant now) {
        List<?> found = getEntityManager().createNativeQuery("""
                select j.* from import_job j
                where (j.status = 'QUEUED' or j.status = 'RUNNING' and j.leased_until <= :now)
                  and not exists (select from import_job e where e.network_id = j.network_id and e.id < j.id
                                                             and e.status in ('QUEUED', 'RUNNING'))
                order by j.id for update of j skip locked limit 1""", ImportJob.class).setParameter("now", now).getResultList();
        return found.stream().map(ImportJob.class::cast).findFirst();
    }

    /** Deletes those that ended before an instant, with their rows. */
    public int deleteEndedBefore(Instant instant) {
        return Math.toIntExact(delete("endedAt < ?1", instant));
    }
}
