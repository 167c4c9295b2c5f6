package org.encommun.event.preparation;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;

import org.encommun.event.lifecycle.Event;

/**
 * The days from which due days are computed, in the event's zone.
 *
 * @param first the first day of the event
 * @param today the present day
 */
record EventDays(LocalDate first, LocalDate today) {

    static EventDays of(Event event, Clock clock) {
        return new EventDays(day(event.startsAt(), event.zone()), day(clock.instant(), event.zone()));
    }

    private static LocalDate day(Instant instant, ZoneId zone) {
        return instant.atZone(zone).toLocalDate();
    }
}
