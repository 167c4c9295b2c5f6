package org.encommun.directory.hours;

import java.time.DayOfWeek;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

import ch.poole.openinghoursparser.Holiday;
import ch.poole.openinghoursparser.Rule;
import ch.poole.openinghoursparser.RuleModifier;
import ch.poole.openinghoursparser.TimeSpan;
import ch.poole.openinghoursparser.WeekDayRange;

/**
 * Opening hours that are the same every week, for formats that can say no others.
 *
 * @param stretches when it is open, each with the days on which it is
 * @param closedOnPublicHolidays whether that is said
 */
public record WeeklyHours(List<Stretch> stretches, boolean closedOnPublicHolidays) {

    private static final int MINUTES_OF_HOUR = 60;
    private static final LocalTime LAST_MINUTE = LocalTime.of(23, 59);

    /**
     * A time of some days at which it is open.
     *
     * @param closes earlier than it opens where it closes on the next day; 23:59 for the end of the day
     */
    public record Stretch(Set<DayOfWeek> days, LocalTime opens, LocalTime closes) {}

    private record Times(LocalTime opens, LocalTime closes) {}

    /** The week that opening hours describe; empty if they say anything that is not the same in all weeks, or not certain. */
    public static Optional<WeeklyHours> of(OpeningHours hours) {
        Map<DayOfWeek, List<Times>> week = new EnumMap<>(DayOfWeek.class);
        boolean closedOnPublicHolidays = false;
        for (Rule rule : hours.rules()) {
            if (isPublicHolidayOff(rule)) {
                closedOnPublicHolidays = true;
            } else if (isWeekly(rule)) {
                apply(rule, week);
            } else {
                return Optional.empty();
            }
        }
        return Optional.of(new WeeklyHours(grouped(week), closedOnPublicHolidays));
    }

    private static boolean isPublicHolidayOff(Rule rule) {
        return isPlain(rule) && isEmpty(rule.getDays()) && isEmpty(rule.getTimes()) && isOff(rule)
                && rule.getHolidays() != null && rule.getHolidays().size() == 1
                && rule.getHolidays().get(0).getType() == Holiday.Type.PH && rule.getHolidays().get(0).getOffset() == 0;
    }

    private static boolean isWeekly(Rule rule) {
        RuleModifier modifier = rule.getModifier();
        boolean isCertain = modifier == null || modifier.getComment() == null && (isOff(rule)
                || modifier.getModifier() == null || modifier.getModifier() == RuleModifier.Modifier.OPEN);
        return isPlain(rule) && isCertain && isEmpty(rule.getHolidays())
                && (isOff(rule) ? isEmpty(rule.getTimes()) : rule.isTwentyfourseven() || !isEmpty(rule.getTimes()))
                && orEmpty(rule.getDays()).stream().allMatch(days -> isEmpty(days.getNths()) && days.getOffset() == 0)
                && orEmpty(rule.getTimes()).stream().allMatch(WeeklyHours::isCertain);
    }

    private static boolean isPlain(Rule rule) {
        return isEmpty(rule.getYears()) && isEmpty(rule.getWeeks()) && isEmpty(rule.getDates()) && rule.getComment() == null
                && !rule.isFallBack();
    }

    private static boolean isOff(Rule rule) {
        RuleModifier modifier = rule.getModifier();
        return modifier != null && (modifier.getModifier() == RuleModifier.Modifier.OFF
                || modifier.getModifier() == RuleModifier.Modifier.CLOSED);
    }

    private static boolean isCertain(TimeSpan span) {
        return span.getStartEvent() == null && span.getEndEvent() == null && !span.isOpenEnded() && span.getInterval() == 0
                && span.getEnd() > span.getStart();
    }

    /** A rule takes the place of those before it on its days, unless it adds to them. */
    private static void apply(Rule rule, Map<DayOfWeek, List<Times>> week) {
        List<Times> times = rule.isTwentyfourseven()
                ? List.of(new Times(LocalTime.MIDNIGHT, LAST_MINUTE))
                : orEmpty(rule.getTimes()).stream().map(span -> new Times(opens(span), closes(span))).toList();
        for (DayOfWeek day : days(rule)) {
            List<Times> present = week.computeIfAbsent(day, first -> new ArrayList<>());
            if (!rule.isAdditive()) {
                present.clear();
            }
            present.addAll(times);
        }
    }

    private static Set<DayOfWeek> days(Rule rule) {
        Set<DayOfWeek> days = EnumSet.noneOf(DayOfWeek.class);
        for (WeekDayRange range : orEmpty(rule.getDays())) {
            DayOfWeek day = DayOfWeek.of(range.getStartDay().ordinal() + 1);
            DayOfWeek last = range.getEndDay() == null ? day : DayOfWeek.of(range.getEndDay().ordinal() + 1);
            days.add(day);
            while (day != last) {
                day = day.plus(1);
                days.add(day);
            }
        }
        return days.isEmpty() ? EnumSet.allOf(DayOfWeek.class) : days;
    }

    private static LocalTime opens(TimeSpan span) {
        return time(span.getStart());
    }

    private static LocalTime closes(TimeSpan span) {
        return span.getEnd() == DayTimeline.MINUTES_OF_DAY ? LAST_MINUTE : time(span.getEnd() % DayTimeline.MINUTES_OF_DAY);
    }

    private static LocalTime time(int minutes) {
        return LocalTime.of(minutes / MINUTES_OF_HOUR, minutes % MINUTES_OF_HOUR);
    }

    private static List<Stretch> grouped(Map<DayOfWeek, List<Times>> week) {
        Map<Times, Set<DayOfWeek>> days = new LinkedHashMap<>();
        week.forEach((day, times) -> times
                .forEach(time -> days.computeIfAbsent(time, first -> EnumSet.noneOf(DayOfWeek.class)).add(day)));
        return days.entrySet().stream()
                .map(entry -> new Stretch(entry.getValue(), entry.getKey().opens(), entry.getKey().closes())).toList();
    }

    private static boolean isEmpty(List<?> selectors) {
        return selectors == null || selectors.isEmpty();
    }

    private static <T> List<T> orEmpty(List<T> selectors) {
        return selectors == null ? List.of() : selectors;
    }
}
