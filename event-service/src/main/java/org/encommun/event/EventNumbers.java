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
        return next(eventId, 1);
    }

    /** The first of several numbers that follow one another. */
    public int next(UUID eventId, int count) {
        int last = ((Number) entities.createNativeQuery("""
                insert into event_number (event_id, last) values (?1, ?2)
                on conflict (event_id) do update set last = event_number.last + ?2 returning last""")
                .setParameter(1, eventId).setParameter(2, count).getSingleResult()).intValue();
        return last - count + 1;
    }
}
