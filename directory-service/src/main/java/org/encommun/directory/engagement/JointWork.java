package org.encommun.directory.engagement;

import java.util.Set;
import java.util.UUID;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;

/**
 * What actors did together, as event-service tells it: a row for each actor of each event, session and commitment. The links
 * between two actors are read from it.
 */
@ApplicationScoped
class JointWork {

    private final EntityManager entities;

    JointWork(EntityManager entities) {
        this.entities = entities;
    }

    /**
     * One thing that actors did together.
     *
     * @param id the id of the event, session or commitment; unique within its kind
     * @param eventId at which event, which may not be known yet
     * @param open whether it is a commitment that waits to be kept
     */
    record Work(JointWorkKind kind, UUID id, UUID eventId, boolean open) {}

    /** Keeps who did it, as it is by now; nothing where it was one actor only. */
    void replace(Work work, Set<UUID> actorIds) {
        remove(work.kind(), work.id());
        if (actorIds.size() > 1) {
            entities.createNativeQuery("""
                    insert into joint_work (kind, id, actor_id, event_id, open)
                    select :kind, :id, actor_id, :event, :open from unnest(:actors) as party (actor_id)""")
                    .setParameter("kind", work.kind().name()).setParameter("id", work.id())
                    .setParameter("event", work.eventId()).setParameter("open", work.open())
                    .setParameter("actors", actorIds.toArray(UUID[]::new)).executeUpdate();
        }
    }

    /** Forgets it, since it was deleted or does not take place. */
    void remove(JointWorkKind kind, UUID id) {
        entities.createNativeQuery("delete from joint_work where kind = :kind and id = :id").setParameter("kind", kind.name())
                .setParameter("id", id).executeUpdate();
    }
}
