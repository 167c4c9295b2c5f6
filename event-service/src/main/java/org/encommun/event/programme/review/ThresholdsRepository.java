package org.encommun.event.programme.review;

import java.util.UUID;

import jakarta.enterprise.context.ApplicationScoped;

import org.encommun.defaults.aggregate.AggregateRepository;

/** The warning thresholds of the events. */
@ApplicationScoped
public class ThresholdsRepository extends AggregateRepository<EventThresholds> {

    /** The thresholds of an event, or the defaults where its organisers have set none. */
    public Thresholds of(UUID eventId) {
        return get(eventId).thresholds();
    }

    /** The stored thresholds, or the defaults, which are not stored. */
    @Override
    public EventThresholds get(UUID eventId) {
        return findByIdOptional(eventId).orElseGet(() -> new EventThresholds(eventId));
    }
}
