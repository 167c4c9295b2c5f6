package org.encommun.directory.hours;

import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.util.List;

/**
 * The opening hours of a place worked out for fourteen days ahead, in the place's own time zone.
 *
 * @param from the first instant of it
 * @param until the first instant after it
 * @param open when the place is open: in order, disjoint, with a gap between two
 * @param unknown when it is not known whether the place is open: likewise, and disjoint from {@code open}
 */
public record OpeningCalendar(Instant from, Instant until, List<OpeningInterval> open, List<OpeningInterval> unknown) {

    /** How far ahead opening hours are worked out, in days. */
    public static final int DAYS = 14;

    /** Copies the lists. */
    public OpeningCalendar {
        open = List.copyOf(open);
        unknown = List.copyOf(unknown);
    }

    /**
     * Works out opening hours.
     *
     * @param departement the code of the département or overseas collectivity, on which the public holidays depend
     * @param zone the time zone of the place
     * @param from the first instant; the last is 14 days later by the clock of the place
     */
    public static OpeningCalendar of(OpeningHours hours, String departement, ZoneId zone, Instant from) {
        return new CalendarBuilder(zone, from).build(new DayEvaluation(hours, new PublicHolidays(departement)));
    }

    /** The calendar of a place without opening hours, with ones that are faulty, or in an unknown time zone. */
    public static OpeningCalendar unknown(Instant from) {
        Instant until = from.plus(Duration.ofDays(DAYS));
        return new OpeningCalendar(from, until, List.of(), List.of(new OpeningInterval(from, until)));
    }

    /** Whether the place is open at an instant; unknown before and after the calendar. */
    public OpeningStatus openAt(Instant instant) {
        if (instant.isBefore(from) || !instant.isBefore(until) || contains(unknown, instant)) {
            return OpeningStatus.UNKNOWN;
        }
        return contains(open, instant) ? OpeningStatus.OPEN : OpeningStatus.CLOSED;
    }

    private static boolean contains(List<OpeningInterval> intervals, Instant instant) {
        return intervals.stream().anyMatch(interval -> interval.contains(instant));
    }
}
