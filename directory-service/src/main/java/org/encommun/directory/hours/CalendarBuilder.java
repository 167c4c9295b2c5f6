package org.encommun.directory.hours;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.time.zone.ZoneOffsetTransition;
import java.util.ArrayList;
import java.util.List;

/** Joins the minutes of days into intervals of instants. */
final class CalendarBuilder {

    private final ZoneId zone;
    private final Instant from;
    private final Instant until;
    private final List<OpeningInterval> open = new ArrayList<>();
    private final List<OpeningInterval> unknown = new ArrayList<>();
    private OpeningStatus current = OpeningStatus.CLOSED;
    private Instant since;

    CalendarBuilder(ZoneId zone, Instant from) {
        this.zone = zone;
        this.from = from;
        this.until = from.atZone(zone).plusDays(OpeningCalendar.DAYS).toInstant();
        this.since = from;
    }

    OpeningCalendar build(DayEvaluation evaluation) {
        LocalDate date = LocalDate.ofInstant(from, zone);
        LocalDate last = LocalDate.ofInstant(until, zone);
        DayTimeline dayBefore = evaluation.on(date.minusDays(1));
        for (; !date.isAfter(last); date = date.plusDays(1)) {
            DayTimeline day = evaluation.on(date);
            for (int minute = 0; minute < DayTimeline.MINUTES_OF_DAY; minute++) {
                OpeningStatus status = day.at(minute, dayBefore);
                if (status != current) {
                    change(date.atStartOfDay().plusMinutes(minute), status);
                }
            }
            dayBefore = day;
        }
        close(until);
        return new OpeningCalendar(from, until, open, unknown);
    }

    private void change(LocalDateTime time, OpeningStatus status) {
        Instant instant = instant(time);
        close(instant);
        current = status;
        since = instant.isBefore(from) ? from : instant;
    }

    private void close(Instant instant) {
        Instant end = instant.isAfter(until) ? until : instant;
        if (current != OpeningStatus.CLOSED && since.isBefore(end)) {
            add(current == OpeningStatus.OPEN ? open : unknown, since, end);
        }
    }

    /** A change that falls into the hour which spring leaves out may make two intervals touch. */
    private static void add(List<OpeningInterval> intervals, Instant since, Instant end) {
        int last = intervals.size() - 1;
        if (last >= 0 && intervals.get(last).until().equals(since)) {
            intervals.set(last, new OpeningInterval(intervals.get(last).from(), end));
        } else {
            intervals.add(new OpeningInterval(since, end));
        }
    }

    /** A time that the clock skips is the moment of the skip; of one that it shows twice, the first counts. */
    private Instant instant(LocalDateTime time) {
        ZoneOffsetTransition transition = zone.getRules().getTransition(time);
        return transition != null && transition.isGap() ? transition.getInstant() : time.atZone(zone).toInstant();
    }
}
