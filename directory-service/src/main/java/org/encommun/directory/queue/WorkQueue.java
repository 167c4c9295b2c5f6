package org.encommun.directory.queue;

import java.util.List;
import java.util.UUID;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;

/**
 * Ids that triggers put into a table for work that can be done a little later. They are taken in the transaction that does the work, so that a
 * failure puts them back; of several replicas each takes others.
 */
@ApplicationScoped
public class WorkQueue {

    private final EntityManager entities;

    WorkQueue(EntityManager entities) {
        this.entities = entities;
    }

    /**
     * Takes some ids.
     *
     * @param table the table, whose only column is a key
     * @param column the column
     * @param limit how many at most
     */
    public List<UUID> take(String table, String column, int limit) {
        List<?> taken = entities.createNativeQuery("""
                delete from %1$s where %2$s in (select %2$s from %1$s order by %2$s limit :limit for update skip locked)
                returning %2$s""".formatted(table, column), UUID.class).setParameter("limit", limit).getResultList();
        return taken.stream().map(UUID.class::cast).toList();
    }
}
