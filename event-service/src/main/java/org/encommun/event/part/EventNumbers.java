package org.encommun.event.part;

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

    /** What is numbered, each for itself. */
    public enum Series {
        /** The sessions of an event. */
        SESSION,
        /** Those who speak at it. */
        SPEAKER
    }

    /** The next number, from 1 on; another transaction that asks for one of the same event waits for this one to end. */
    public int next(UUID eventId, Series series) {
        return next(eventId, series, 1);
    }

    /** The first of several numbers that follow one another. */
    public int next(UUID eventId, Series series, int count) {
        int last = ((Number) entities.createNativeQuery("""
                insert into event_number (event_id, series, last) values (?1, ?3, ?2)
                on conflict (event_id, series) do update set last = event_number.last + ?2 returning last""")
                .setParameter(1, eventId).setParameter(2, count).setParameter(3, series.name()).getSingleResult()).intValue();
        return last - count + 1;
    }
}
