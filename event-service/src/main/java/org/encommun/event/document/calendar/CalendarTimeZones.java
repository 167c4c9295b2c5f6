package org.encommun.event.document.calendar;

import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.time.zone.ZoneOffsetTransition;
import java.time.zone.ZoneOffsetTransitionRule;
import java.time.zone.ZoneRules;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;

import net.fortuna.ical4j.model.ComponentList;
import net.fortuna.ical4j.model.PropertyList;
import net.fortuna.ical4j.model.component.Daylight;
import net.fortuna.ical4j.model.component.Observance;
import net.fortuna.ical4j.model.component.Standard;
import net.fortuna.ical4j.model.component.VTimeZone;
import net.fortuna.ical4j.model.property.DtStart;
import net.fortuna.ical4j.model.property.RRule;
import net.fortuna.ical4j.model.property.TzId;
import net.fortuna.ical4j.model.property.TzOffsetFrom;
import net.fortuna.ical4j.model.property.TzOffsetTo;

/**
 * Time zones as a calendar describes them, from the rules of the Java platform. The definitions that come with the library name
 * some
 * zones otherwise (Indian/Reunion is called Asia/Dubai there, America/Guadeloupe America/Puerto_Rico), so that a reader would
 * not find
 * the zone that the entries refer to.
 */
final class CalendarTimeZones {

    private static final LocalDateTime LONG_AGO = LocalDateTime.of(1970, 1, 1, 0, 0);

    private CalendarTimeZones() {}

    /** The zone, right for all moments of a stretch of time. */
    static VTimeZone of(ZoneId zone, Instant from, Instant to) {
        ZoneRules rules = zone.getRules();
        // a rule holds from the year before on, so that it is in force at the first moment
        int firstYear = from.atZone(zone).getYear() - 1;
        List<Observance> observances = isYearly(rules, firstYear, to.atZone(zone).getYear())
                ? yearly(rules, firstYear)
                : single(rules, from, to);
        return new VTimeZone(new PropertyList(List.of(new TzId(zone.getId()))), new ComponentList<>(observances));
    }

    /** Whether the clocks change by rules which RFC 5545 can put into words: on the last Sunday of a month, for instance. */
    private static boolean isYearly(ZoneRules rules, int firstYear, int lastYear) {
        List<ZoneOffsetTransitionRule> yearly = rules.getTransitionRules();
        return !yearly.isEmpty() && yearly.stream().allMatch(CalendarTimeZones::isOnWeekdayOfMonth)
                && IntStream.rangeClosed(firstYear, lastYear).allMatch(year -> changes(rules, year)
                        .equals(yearly.stream().map(rule -> rule.createTransition(year)).sorted().toList()));
    }

    private static List<ZoneOffsetTransition> changes(ZoneRules rules, int year) {
        return Stream.iterate(rules.nextTransition(LocalDateTime.of(year, 1, 1, 0, 0).toInstant(ZoneOffset.UTC)),
                change -> change != null && change.getDateTimeBefore().getYear() == year,
                change -> rules.nextTransition(change.getInstant())).toList();
    }

    private static boolean isOnWeekdayOfMonth(ZoneOffsetTransitionRule rule) {
        int day = rule.getDayOfMonthIndicator();
        // a rule in universal time may fall on the day before or after on the clocks of the zone
        return rule.getDayOfWeek() != null && (isLast(rule) || day >= 1 && day % 7 == 1)
                && rule.createTransition(2000).getDateTimeBefore().getDayOfWeek() == rule.getDayOfWeek();
    }

    /** Whether it falls into the last seven days of its month, so on the last Sunday, for instance. */
    private static boolean isLast(ZoneOffsetTransitionRule rule) {
        return rule.getDayOfMonthIndicator() == -1 || rule.getDayOfMonthIndicator() + 6 == rule.getMonth().length(false);
    }

    private static List<Observance> single(ZoneRules rules, Instant from, Instant to) {
        ZoneOffsetTransition inForce = rules.previousTransition(from.plusNanos(1));
        ZoneOffset offset = rules.getOffset(from);
        Observance first = inForce == null ? observance(false, LONG_AGO, offset, offset) : observance(rules, inForce);
        Stream<Observance> later = Stream.iterate(rules.nextTransition(from),
                change -> change != null && !change.getInstant().isAfter(to),
                change -> rules.nextTransition(change.getInstant()))
                .map(change -> observance(rules, change));
        return Stream.concat(Stream.of(first), later).toList();
    }

    private static List<Observance> yearly(ZoneRules rules, int firstYear) {
        List<Observance> observances = new ArrayList<>();
        for (ZoneOffsetTransitionRule rule : rules.getTransitionRules()) {
            int week = isLast(rule) ? -1 : rule.getDayOfMonthIndicator() / 7 + 1;
            String weekday = week + rule.getDayOfWeek().name().substring(0, 2);
            Observance observance = observance(rules, rule.createTransition(firstYear));
            observance.add(new RRule<LocalDateTime>("FREQ=YEARLY;BYMONTH=" + rule.getMonth().getValue() + ";BYDAY=" + weekday));
            observances.add(observance);
        }
        return observances;
    }

    private static Observance observance(ZoneRules rules, ZoneOffsetTransition change) {
        return observance(rules.isDaylightSavings(change.getInstant()), change.getDateTimeBefore(), change.getOffsetBefore(),
                change.getOffsetAfter());
    }

    private static Observance observance(boolean daylight, LocalDateTime start, ZoneOffset from, ZoneOffset to) {
        PropertyList properties = new PropertyList(
                List.of(new DtStart<>(start), new TzOffsetFrom(from), new TzOffsetTo(to)));
        return daylight ? new Daylight(properties) : new Standard(properties);
    }
}
