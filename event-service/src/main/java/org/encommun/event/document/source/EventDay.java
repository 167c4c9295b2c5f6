package org.encommun.event.document.source;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.time.temporal.ChronoUnit;
import java.util.stream.LongStream;
import java.util.stream.Stream;

import org.encommun.event.programme.time.Daybreak;

/**
 * A day of a programme, from {@link Daybreak} on: what goes on after midnight belongs to the evening before.
 */
public record EventDay(LocalDate date, ZoneId zone) implements Comparable<EventDay> {

    /** An event takes one to three days; a slip of the pen in a year must not make a document without end. */
    private static final long MOST_DAYS = 31;

    /** The day to which a moment belongs on the clocks of a zone. */
    public static EventDay of(Instant instant, ZoneId zone) {
        return new EventDay(Daybreak.dayOf(instant, zone), zone);
    }

    /** The days of the hours of an event. */
    public static Stream<EventDay> between(Instant start, Instant end, ZoneId zone) {
        EventDay first = of(start, zone);
        long further = ChronoUnit.DAYS.between(first.date, of(end.minusNanos(1), zone).date);
        return LongStream.rangeClosed(0, Math.min(further, MOST_DAYS)).mapToObj(first::plusDays);
    }

    /** A later day in the same zone. */
    public EventDay plusDays(long days) {
        return new EventDay(date.plusDays(days), zone);
    }

    /** The first moment that belongs to it. */
    public ZonedDateTime start() {
        return date.atTime(Daybreak.TIME).atZone(zone);
    }

    /** The first moment that no longer belongs to it. */
    public ZonedDateTime end() {
        return plusDays(1).start();
    }

    @Override
    public int compareTo(EventDay other) {
        return date.compareTo(other.date);
    }
}
