package org.encommun.directory.hours;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.temporal.IsoFields;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Predicate;

import org.encommun.directory.hours.PublicHolidays.Answer;

import ch.poole.openinghoursparser.Holiday;
import ch.poole.openinghoursparser.Nth;
import ch.poole.openinghoursparser.Rule;
import ch.poole.openinghoursparser.WeekDayRange;
import ch.poole.openinghoursparser.WeekRange;
import ch.poole.openinghoursparser.YearRange;

/**
 * Whether a rule applies to a day. What cannot be worked out (whether it is a school holiday, what is meant by "low season") is a
 * question; the rule is then asked with each of the possible answers.
 */
final class DaySelector {

    private final Rule rule;
    private final PublicHolidays publicHolidays;

    DaySelector(Rule rule, PublicHolidays publicHolidays) {
        this.rule = rule;
        this.publicHolidays = publicHolidays;
    }

    /** The questions of which it depends whether the rule applies; the same text is the same question in all rules. */
    Set<String> questions(LocalDate date) {
        Set<String> questions = new TreeSet<>();
        if (rule.getComment() != null) {
            questions.add(rule.getComment());
        }
        orEmpty(rule.getDates()).stream().filter(range -> !new DateRangeSelector(range).isCertain())
                .forEach(range -> questions.add(range.toString()));
        orEmpty(rule.getHolidays()).stream().filter(holiday -> answer(holiday, date) == Answer.PERHAPS)
                .forEach(holiday -> questions.add(holiday.toString()));
        return questions;
    }

    /** @param affirmed the questions of which the answer is assumed to be yes */
    boolean appliesTo(LocalDate date, Set<String> affirmed) {
        return (rule.getComment() == null || affirmed.contains(rule.getComment()))
                && anyOrNone(rule.getYears(), years -> contains(years, date.getYear()))
                && anyOrNone(rule.getWeeks(), weeks -> contains(weeks, date.get(IsoFields.WEEK_OF_WEEK_BASED_YEAR)))
                && anyOrNone(rule.getDates(), range -> new DateRangeSelector(range).isCertain()
                        ? new DateRangeSelector(range).contains(date)
                        : affirmed.contains(range.toString()))
                && isOnItsWeekdays(date, affirmed);
    }

    /** {@code Mo-Fr,PH} is a weekday or a holiday, {@code PH Mo-Fr} is a holiday on one of the weekdays. */
    private boolean isOnItsWeekdays(LocalDate date, Set<String> affirmed) {
        Predicate<Holiday> isToday = holiday -> affirmed.contains(holiday.toString()) || answer(holiday, date) == Answer.YES;
        List<Holiday> asWeekday = orEmpty(rule.getHolidays()).stream().filter(Holiday::getUseAsWeekDay).toList();
        List<Holiday> asCondition = orEmpty(rule.getHolidays()).stream().filter(holiday -> !holiday.getUseAsWeekDay()).toList();
        List<WeekDayRange> days = orEmpty(rule.getDays());
        boolean weekday = days.isEmpty() && asWeekday.isEmpty() || days.stream().anyMatch(range -> contains(range, date))
                || asWeekday.stream().anyMatch(isToday);
        return weekday && (asCondition.isEmpty() || asCondition.stream().anyMatch(isToday));
    }

    private Answer answer(Holiday holiday, LocalDate date) {
        return holiday.getType() == Holiday.Type.SH ? Answer.PERHAPS : publicHolidays.on(date.minusDays(holiday.getOffset()));
    }

    private static boolean contains(YearRange years, int year) {
        boolean single = years.getEndYear() == YearRange.UNDEFINED_YEAR && !years.isOpenEnded();
        boolean notTooLate = years.isOpenEnded() || year <= (single ? years.getStartYear() : years.getEndYear());
        return year >= years.getStartYear() && notTooLate && isInStep(year - years.getStartYear(), years.getInterval());
    }

    private static boolean contains(WeekRange weeks, int week) {
        int last = weeks.getEndWeek() == WeekRange.UNDEFINED_WEEK ? weeks.getStartWeek() : weeks.getEndWeek();
        boolean within = weeks.getStartWeek() <= last
                ? week >= weeks.getStartWeek() && week <= last
                : week >= weeks.getStartWeek() || week <= last;
        return within && isInStep(week - weeks.getStartWeek(), weeks.getInterval());
    }

    private static boolean isInStep(int distance, int interval) {
        return interval <= 1 || Math.floorMod(distance, interval) == 0;
    }

    private static boolean contains(WeekDayRange days, LocalDate date) {
        LocalDate counted = date.minusDays(days.getOffset());
        int first = days.getStartDay().ordinal();
        int last = days.getEndDay() == null ? first : days.getEndDay().ordinal();
        int distance = Math.floorMod(counted.getDayOfWeek().ordinal() - first, DayOfWeek.values().length);
        return distance <= Math.floorMod(last - first, DayOfWeek.values().length)
                && anyOrNone(days.getNths(), nth -> contains(nth, counted));
    }

    private static boolean contains(Nth nth, LocalDate date) {
        int week = DayOfWeek.values().length;
        int fromStart = (date.getDayOfMonth() - 1) / week + 1;
        int fromEnd = -((date.lengthOfMonth() - date.getDayOfMonth()) / week + 1);
        int last = nth.getEndNth() == Nth.INVALID_NTH ? nth.getStartNth() : nth.getEndNth();
        return nth.getStartNth() <= fromStart && fromStart <= last || nth.getStartNth() <= fromEnd && fromEnd <= last;
    }

    /** A selector that the rule does not have applies always. */
    private static <T> boolean anyOrNone(List<T> selectors, Predicate<T> matches) {
        return orEmpty(selectors).isEmpty() || selectors.stream().anyMatch(matches);
    }

    private static <T> List<T> orEmpty(List<T> selectors) {
        return selectors == null ? List.of() : selectors;
    }
}
