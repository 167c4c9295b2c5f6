package org.encommun.directory.harvest.progress;

import java.util.Collection;
import java.util.List;
import java.util.UUID;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;

/** Which records each feed has shown in which of its passes: what a later pass does not show is missing. */
@ApplicationScoped
public class ShownItems {

    private final EntityManager entities;

    ShownItems(EntityManager entities) {
        this.entities = entities;
    }

    /** A feed shows these in a pass. */
    public void show(UUID sourceId, int pass, Collection<String> externalIds) {
        if (!externalIds.isEmpty()) {
            entities.createNativeQuery("""
                    insert into harvest_item (source_id, external_id, pass)
                    select :source, shown.id, :pass from unnest(:ids) as shown (id) order by shown.id
                    on conflict (source_id, external_id) do update set pass = excluded.pass
                    where harvest_item.pass <> excluded.pass""")
                    .setParameter("source", sourceId).setParameter("pass", pass)
                    .setParameter("ids", externalIds.toArray(String[]::new)).executeUpdate();
        }
    }

    /** It says that these are deleted. */
    public void forget(UUID sourceId, Collection<String> externalIds) {
        if (!externalIds.isEmpty()) {
            entities.createNativeQuery("delete from harvest_item where source_id = :source and external_id = any (:ids)")
                    .setParameter("source", sourceId).setParameter("ids", externalIds.toArray(String[]::new)).executeUpdate();
        }
    }

    /** How many it has shown in this pass. */
    public long shown(UUID sourceId, int pass) {
        return count("select count(*) from harvest_item where source_id = :source and pass = :pass", sourceId, pass);
    }

    /** How many it has shown in earlier passes alone. */
    public long missing(UUID sourceId, int pass) {
        return count("select count(*) from harvest_item where source_id = :source and pass < :pass", sourceId, pass);
    }

    private long count(String query, UUID sourceId, int pass) {
        return ((Number) entities.createNativeQuery(query, Long.class).setParameter("source", sourceId)
                .setParameter("pass", pass).getSingleResult()).longValue();
    }

    /** Some of those that it has shown in earlier passes alone. */
    public List<String> someMissing(UUID sourceId, int pass, int limit) {
        List<?> found = entities.createNativeQuery(
                "select external_id from harvest_item where source_id = :source and pass < :pass", String.class)
                .setParameter("source", sourceId).setParameter("pass", pass).setMaxResults(limit).getResultList();
        return found.stream().map(String.class::cast).toList();
    }
}
