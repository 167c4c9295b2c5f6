package org.encommun.event;

import java.util.UUID;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;

/** Short numbers within an event, for people and for formats that know no UUID. A number is never given twice. */
@ApplicationScoped
public class EventNumbers {

    private final EntityManager entities;

    EventNumbers(EntityManager entities) {
        this.entities = entities;
    }

    /** The next number, from 1 on; another transaction that asks for one of the same event waits for this one to end. */
    public int next(UUID eventId) {
        return ((Number) entities.createNativeQuery("""
                insert into event_number (event_id, last) values (?1, 1)
                on conflict (event_id) do update set last = event_number.last + 1 returning last""")
                .setParameter(1, eventId).getSingleResult()).intValue();
    }
}
