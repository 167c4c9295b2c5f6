package org.encommun.event.part;

import java.util.UUID;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;

/** Short numbers within an event, for people and for formats without UUIDs. A number is never assigned twice. */
@ApplicationScoped
public class EventNumbers {

    private final EntityManager entities;

    EventNumbers(EntityManager entities) {
        this.entities = entities;
    }

    /** The series of numbers within an event. */
    public enum Series {
        /** Its sessions. */
        SESSION,
        /** Its speakers. */
        SPEAKER
    }

    /** The next number, from 1 on. Its row is locked until commit, so other transactions wait for it. */
    public int next(UUID eventId, Series series) {
        return next(eventId, series, 1);
    }

    /** The first of several consecutive numbers. */
    public int next(UUID eventId, Series series, int count) {
        int last = ((Number) entities.createNativeQuery("""
                insert into event_number (event_id, series, last) values (?1, ?3, ?2)
                on conflict (event_id, series) do update set last = event_number.last + ?2 returning last""")
                .setParameter(1, eventId).setParameter(2, count).setParameter(3, series.name()).getSingleResult()).intValue();
        return last - count + 1;
    }
}
