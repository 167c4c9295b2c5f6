package org.encommun.defaults.database;

import jakarta.persistence.EntityManager;

/**
 * A lock on something that is no row, held until commit: an advisory lock of PostgreSQL. Two names of the same hash would only wait for one another.
 *
 * @param name of what is locked, the same in all replicas
 */
public record AdvisoryLock(String name) {

    /** Waits until nobody else holds it. */
    public void lock(EntityManager entities) {
        take(entities, "pg_advisory_xact_lock");
    }

    /** Waits until nobody holds it alone; others may share it. */
    public void share(EntityManager entities) {
        take(entities, "pg_advisory_xact_lock_shared");
    }

    private void take(EntityManager entities, String function) {
        entities.createNativeQuery("select " + function + "(hashtextextended(:name, 0))", Object.class)
                .setParameter("name", name)
                .getSingleResult();
    }
}
