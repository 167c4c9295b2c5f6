package org.encommun.directory.imports.worker;

import java.util.List;
import java.util.UUID;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;

import org.encommun.directory.imports.job.ImportJob;

/**
 * The live records of a network that a complete snapshot does not hold. Those that the network has sent otherwise since the snapshot
 * arrived are not missing, nor are those whose rows were refused.
 */
@ApplicationScoped
class MissingRecords {

    private static final String MISSING = """
            from place_record r join record_sighting s on s.record_id = r.id
            where r.network_id = :network and r.status = 'LIVE' and s.last_seen_at < :arrival
              and not exists (select from import_row w where w.job_id = :job and w.external_id = r.external_id)""";

    private final EntityManager entities;

    MissingRecords(EntityManager entities) {
        this.entities = entities;
    }

    long count(ImportJob job) {
        return ((Number) entities.createNativeQuery("select count(*) " + MISSING, Long.class)
                .setParameter("network", job.networkId()).setParameter("arrival", job.createdAt()).setParameter("job", job.id())
                .getSingleResult()).longValue();
    }

    /** The ids of some of them. */
    List<UUID> some(ImportJob job, int limit) {
        List<?> found = entities.createNativeQuery("select r.id " + MISSING, UUID.class)
                .setParameter("network", job.networkId()).setParameter("arrival", job.createdAt()).setParameter("job", job.id())
                .setMaxResults(limit).getResultList();
        return found.stream().map(UUID.class::cast).toList();
    }

    /** How many live records the network has. */
    long live(UUID networkId) {
        return ((Number) entities
                .createNativeQuery("select count(*) from place_record where network_id = :network and status = 'LIVE'",
                        Long.class)
                .setParameter("network", networkId).getSingleResult()).longValue();
    }
}
