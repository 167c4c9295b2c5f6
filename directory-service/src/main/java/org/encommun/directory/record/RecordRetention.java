package org.encommun.directory.record;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;

import io.quarkus.scheduler.Scheduled;

/** Forgets what records were before, after 24 months. */
@ApplicationScoped
class RecordRetention {

    private final EntityManager entities;

    RecordRetention(EntityManager entities) {
        this.entities = entities;
    }

    @Scheduled(every = "24h", delayed = "10m")
    @Transactional
    void forget() {
        entities.createNativeQuery("delete from record_history where received_at < now() - interval '24 months'")
                .executeUpdate();
    }
}
