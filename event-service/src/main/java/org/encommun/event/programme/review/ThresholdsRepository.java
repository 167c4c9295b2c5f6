package org.encommun.event.programme.review;

import java.util.UUID;

import jakarta.enterprise.context.ApplicationScoped;

import org.encommun.event.programme.warning.Thresholds;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;

@ApplicationScoped
public class ThresholdsRepository implements PanacheRepositoryBase<EventThresholds, UUID> {

    /** What an event has said, or what holds where it has said nothing. */
    public Thresholds of(UUID eventId) {
        return findByIdOptional(eventId).map(EventThresholds::thresholds).orElse(Thresholds.DEFAULTS);
    }

    /** Raised by every change; 0 where the event has said nothing. */
    long tag(UUID eventId) {
        return findByIdOptional(eventId).map(said -> said.version() + 1).orElse(0L);
    }

    void set(UUID eventId, Thresholds wanted) {
        EventThresholds said = findByIdOptional(eventId).orElseGet(() -> new EventThresholds(eventId));
        said.set(wanted);
        persistAndFlush(said);
    }
}
