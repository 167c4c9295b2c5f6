package org.encommun.event.document.calendar;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.DayOfWeek;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.Period;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;
import java.time.temporal.TemporalAdjusters;
import java.util.Arrays;
import java.util.List;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.junit.jupiter.api.Test;

import net.fortuna.ical4j.model.Property;
import net.fortuna.ical4j.model.component.Observance;
import net.fortuna.ical4j.model.component.VTimeZone;

class CalendarTimeZonesTest {

    private static final Instant FROM = Instant.parse("2026-01-10T00:00:00Z");
    private static final Instant TO = FROM.plus(730, ChronoUnit.DAYS);

    @Test
    void everyZoneIsDescribedAsInThePlatform() {
        for (String id : zones()) {
            ZoneId zone = ZoneId.of(id);

            TreeMap<Instant, ZoneOffset> described = offsets(CalendarTimeZones.of(zone, FROM, TO));

            for (Instant moment = FROM; moment.isBefore(TO); moment = moment.plus(Duration.ofMinutes(217))) {
                assertThat(described.floorEntry(moment).getValue()).as("%s at %s", id, moment)
                        .isEqualTo(zone.getRules().getOffset(moment));
            }
        }
    }

    @Test
    void theSummerTimeOfParisIsDescribedByItsRule() {
        VTimeZone paris = CalendarTimeZones.of(ZoneId.of("Europe/Paris"), FROM, TO);

        assertThat(paris.toString()).contains("BEGIN:DAYLIGHT\r\nDTSTART:20250330T020000\r\n", "TZOFFSETFROM:+0100",
                "TZOFFSETTO:+0200",
                "RRULE:FREQ=YEARLY;BYMONTH=3;BYDAY=-1SU", "BEGIN:STANDARD\r\nDTSTART:20251026T030000\r\n",
                "RRULE:FREQ=YEARLY;BYMONTH=10;BYDAY=-1SU");
    }

    @Test
    void aZoneThatChangesNoMoreHasOneTime() {
        assertThat(CalendarTimeZones.of(ZoneId.of("Indian/Reunion"), FROM, TO).getObservances()).hasSize(1);
        assertThat(CalendarTimeZones.of(ZoneId.of("UTC"), FROM, TO).getObservances()).hasSize(1);
    }

    private static List<String> zones() {
        // the library adds some zones to those of the platform
        return ZoneId.getAvailableZoneIds().stream().filter(id -> !id.startsWith("ical4j")).toList();
    }

    /** Reads a description strictly by RFC 5545, section 3.6.5, which the library itself does not do near a clock change. */
    private static TreeMap<Instant, ZoneOffset> offsets(VTimeZone zone) {
        TreeMap<Instant, ZoneOffset> offsets = new TreeMap<>();
        for (Observance observance : zone.getObservances()) {
            ZoneOffset from = ZoneOffset.of(value(observance, Property.TZOFFSETFROM));
            LocalDateTime first = LocalDateTime.parse(value(observance, Property.DTSTART)
                    .replaceAll("(....)(..)(..T..)(..)(..)", "$1-$2-$3:$4:$5"));
            onsets(observance, first)
                    .forEach(
                            onset -> offsets.put(onset.toInstant(from), ZoneOffset.of(value(observance, Property.TZOFFSETTO))));
        }
        return offsets;
    }

    private static List<LocalDateTime> onsets(Observance observance, LocalDateTime first) {
        if (observance.getProperty(Property.RRULE).isEmpty()) {
            return List.of(first);
        }
        Matcher rule = Pattern.compile("FREQ=YEARLY;BYMONTH=(\\d+);BYDAY=(-?\\d)(..)")
                .matcher(value(observance, Property.RRULE));
        assertThat(rule.matches()).isTrue();
        DayOfWeek weekday = Arrays.stream(DayOfWeek.values()).filter(day -> day.name().startsWith(rule.group(3))).findFirst()
                .orElseThrow();
        return first.toLocalDate().datesUntil(first.toLocalDate().plusYears(5), Period.ofYears(1))
                .map(year -> first.withYear(year.getYear()).withDayOfMonth(1).withMonth(Integer.parseInt(rule.group(1)))
                        .with(TemporalAdjusters.dayOfWeekInMonth(Integer.parseInt(rule.group(2)), weekday)))
                .toList();
    }

    private static String value(Observance observance, String property) {
        return observance.getRequiredProperty(property).getValue();
    }
}
