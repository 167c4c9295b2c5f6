package org.encommun.directory.hours;

import java.time.DateTimeException;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.temporal.TemporalAdjusters;
import java.util.Optional;
import java.util.stream.IntStream;

import ch.poole.openinghoursparser.DateRange;
import ch.poole.openinghoursparser.DateWithOffset;
import ch.poole.openinghoursparser.Month;
import ch.poole.openinghoursparser.YearRange;

/** Whether a date lies within a range such as {@code Jul 14-Aug 15}, {@code Dec 24-Jan 02}, {@code 2026 Jan} or {@code easter}. */
final class DateRangeSelector {

    private final DateRange range;
    private final DateWithOffset start;
    private final DateWithOffset end;

    DateRangeSelector(DateRange range) {
        this.range = range;
        this.start = range.getStartDate();
        this.end = range.getEndDate() == null ? start : range.getEndDate();
    }

    /** Repetitions, "the Monday after" and an open end without a year are read differently by those who use the syntax. */
    boolean isCertain() {
        boolean openEndWithoutYear = start.isOpenEnded() && !hasYear(start);
        return range.getInterval() == 0 && start.getWeekDayOffset() == null && end.getWeekDayOffset() == null
                && !openEndWithoutYear && !(hasYear(end) && !hasYear(start));
    }

    boolean contains(LocalDate date) {
        if (hasYear(start)) {
            return contains(date, start.getYear());
        }
        return IntStream.rangeClosed(date.getYear() - 1, date.getYear() + 1).anyMatch(year -> contains(date, year));
    }

    private boolean contains(LocalDate date, int year) {
        Optional<LocalDate> first = resolve(start, year, false);
        if (start.isOpenEnded()) {
            return first.isPresent() && !date.isBefore(first.get());
        }
        Optional<LocalDate> last = resolve(end, hasYear(end) ? end.getYear() : year, true);
        if (first.isPresent() && last.isPresent() && last.get().isBefore(first.get()) && !hasYear(range.getEndDate())) {
            last = resolve(end, year + 1, true);
        }
        return first.isPresent() && last.isPresent() && !date.isBefore(first.get()) && !date.isAfter(last.get());
    }

    /** The date in one year; absent for 29 February in a common year and the fifth Monday of a month with four. */
    private Optional<LocalDate> resolve(DateWithOffset point, int year, boolean last) {
        try {
            return Optional.of(unshifted(point, year, last).plusDays(point.getDayOffset()));
        } catch (DateTimeException noSuchDay) {
            return Optional.empty();
        }
    }

    private LocalDate unshifted(DateWithOffset point, int year, boolean last) {
        if (point.getVarDate() != null) {
            return Easter.of(year);
        }
        Month named = point.getMonth() == null ? start.getMonth() : point.getMonth();
        YearMonth month = YearMonth.of(year, named.ordinal() + 1);
        if (point.getNthWeekDay() != null) {
            LocalDate day = month.atDay(1).with(TemporalAdjusters.dayOfWeekInMonth(point.getNth(),
                    DayOfWeek.of(point.getNthWeekDay().ordinal() + 1)));
            if (!YearMonth.from(day).equals(month)) {
                throw new DateTimeException("no such day in " + month);
            }
            return day;
        }
        if (point.undefinedDay()) {
            return last ? month.atEndOfMonth() : month.atDay(1);
        }
        return month.atDay(point.getDay());
    }

    private static boolean hasYear(DateWithOffset point) {
        return point != null && point.getYear() != YearRange.UNDEFINED_YEAR;
    }
}
